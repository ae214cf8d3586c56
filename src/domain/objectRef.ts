/** The kinds of things that findings and the map point at. */
export const objectKinds = [
  'vision',
  'goal',
  'audience',
  'benefit',
  'initiative',
  'channel',
  'unit',
  'barrier',
  'decision',
  'pause',
  'role',
  'watchedSource',
] as const
export type ObjectKind = (typeof objectKinds)[number]

/** A record, by its kind and id. */
export type ObjectRef = { readonly kind: ObjectKind; readonly id: string }

/** Unambiguous text for a reference: `benefit:0192…`. */
export function refKey({ kind, id }: ObjectRef): string {
  return `${kind}:${id}`
}

/** References of one kind, in code-point order of their ids, each once. */
export function refsOf(kind: ObjectKind, ids: Iterable<string>): ObjectRef[] {
  return [...new Set(ids)].sort(byCodePoint).map((id) => ({ kind, id }))
}

/** Orders texts by their UTF-16 units: the same on every computer and in every language. */
export function byCodePoint(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
