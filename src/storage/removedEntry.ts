import type { ImportEntry } from '#domain/importLog.ts'

/** A live entry as it stands when it has been taken out together with the import `goneWith`. */
export function toRemoved(entry: ImportEntry, goneWith: string, now: string): ImportEntry {
  const removed: ImportEntry = { ...entry, state: 'removed', removedAt: now }
  return entry.carried ? { ...removed, carried: { ...entry.carried, goneWith } } : removed
}
