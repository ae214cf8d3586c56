import { byCodePoint } from './objectRef.ts'

/** For each id on one side of a link, the ids on the other side, each once and in code-point order. */
export type LinkTable = ReadonlyMap<string, readonly string[]>

/**
 * The links as a table. Pairs with an end that is not known are left out, so that what was deleted
 * takes its links along. No links give an empty table.
 */
export function toLinkTable(
  pairs: Iterable<readonly [from: string, to: string]>,
  isFrom: (id: string) => boolean,
  isTo: (id: string) => boolean,
): LinkTable {
  const sets = new Map<string, Set<string>>()
  for (const [from, to] of pairs) {
    if (!isFrom(from) || !isTo(to)) continue
    const set = sets.get(from)
    if (set) set.add(to)
    else sets.set(from, new Set([to]))
  }
  return new Map([...sets].map(([from, set]) => [from, [...set].sort(byCodePoint)]))
}

/** The same links seen from the other side. */
export function reversed(table: LinkTable): LinkTable {
  const always = () => true
  const pairs = [...table].flatMap(([from, tos]) => tos.map((to) => [to, from] as const))
  return toLinkTable(pairs, always, always)
}

/** What is linked to the id; empty when nothing is. */
export function linked(table: LinkTable, id: string): readonly string[] {
  return table.get(id) ?? []
}
