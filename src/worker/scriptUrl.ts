type ScriptPolicy = { readonly createScriptURL: (address: string) => string }

declare global {
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- only an interface can be augmented
  interface Window {
    /** Where the browser enforces trusted types. What a policy gives passes for a string. */
    readonly trustedTypes?: {
      readonly createPolicy: (name: string, rules: ScriptPolicy) => ScriptPolicy
    }
  }
}

// The content policy allows one policy of this name, once.
let policy: ScriptPolicy | null = null

const rules: ScriptPolicy = { createScriptURL: toOwnAddress }

/**
 * The address of one of our own scripts as `new Worker` and `serviceWorker.register` take it under the
 * content policy. Throws TypeError for an address of another origin.
 */
export function scriptUrl(address: string): string {
  policy ??= window.trustedTypes?.createPolicy('uthallig', rules) ?? rules
  return policy.createScriptURL(address)
}

function toOwnAddress(address: string): string {
  const url = new URL(address, document.baseURI)
  if (url.origin !== window.location.origin) throw new TypeError('Not one of our own scripts')
  return url.href
}
