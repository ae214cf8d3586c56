/** How much of some rows is selected. */
export type SelectedShare = 'none' | 'some' | 'all'

/** How much of these is selected; none of none. */
export function selectedShare(
  selected: ReadonlySet<string>,
  keys: readonly string[],
): SelectedShare {
  const count = keys.filter((key) => selected.has(key)).length
  if (count === 0) return 'none'
  return count === keys.length ? 'all' : 'some'
}

/** The selection with these added, or taken away. */
export function withKeys(
  selected: ReadonlySet<string>,
  keys: readonly string[],
  isSelected: boolean,
): ReadonlySet<string> {
  const next = new Set(selected)
  for (const key of keys)
    if (isSelected) next.add(key)
    else next.delete(key)
  return next
}

/**
 * Everything from one to the other as they stand in the list, both included, in either direction.
 * Only the latter when the former is not in the list.
 */
export function keyRange(
  keys: readonly string[],
  from: string | null,
  to: string,
): readonly string[] {
  const start = from === null ? -1 : keys.indexOf(from)
  const end = keys.indexOf(to)
  if (start === -1 || end === -1) return [to]
  return keys.slice(Math.min(start, end), Math.max(start, end) + 1)
}
