import type * as z from 'zod'

/** The draft does not hold. `fields` are dotted paths, each with the schema's message. */
export type Invalid = {
  readonly code: 'invalid'
  readonly fields: ReadonlyArray<{ readonly path: string; readonly message: string }>
}

/** What was to be changed is gone, e.g. deleted in another tab. */
export type Missing = { readonly code: 'missing' }

/** A unit or channel that the draft names is gone. */
export type LinkGone = { readonly code: 'linkGone'; readonly id: string }

export type Refused<Problem> = { readonly ok: false; readonly problem: Problem }

/**
 * What a write gives, after its transaction is committed or without having written anything.
 * `seq` is the change to undo; null when nothing differed and so nothing was written.
 */
export type Written<Value, Problem> =
  { readonly ok: true; readonly seq: number | null; readonly value: Value } | Refused<Problem>

export const missing: Refused<Missing> = { ok: false, problem: { code: 'missing' } }

export function invalid(error: z.ZodError): Refused<Invalid> {
  const fields = error.issues.map((issue) => ({
    path: issue.path.join('.'),
    message: issue.message,
  }))
  return { ok: false, problem: { code: 'invalid', fields } }
}

export function linkGone(id: string): Refused<LinkGone> {
  return { ok: false, problem: { code: 'linkGone', id } }
}
