const directives: ReadonlyArray<readonly [name: string, value: string]> = [
  ['default-src', "'none'"],
  ['script-src', "'self'"],
  ['style-src', "'self'"],
  ['img-src', "'self' data: blob:"],
  ['font-src', "'self'"],
  ['connect-src', "'self'"],
  ['worker-src', "'self'"],
  ['manifest-src', "'self'"],
  ['base-uri', "'none'"],
  ['form-action', "'none'"],
  ['object-src', "'none'"],
  ['require-trusted-types-for', "'script'"],
  ['trusted-types', 'uthallig'],
]

/** The content security policy as a meta element takes it: the fallback where a host sets no headers. */
export const contentPolicyMeta = directives.map((pair) => pair.join(' ')).join('; ')

/** The headers that every response should carry. A meta policy does not cover workers; these do. */
export const contentPolicyHeaders = {
  'Content-Security-Policy': `${contentPolicyMeta}; frame-ancestors 'none'`,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(self), geolocation=(), microphone=(), payment=()',
} as const
