import type { ImportEntry } from '#domain/importLog.ts'
import type { RestoredRows } from './restoredRows.ts'

/** The new id of each import of a backup, by the one that it has in the file. */
export type NewImportIds = ReadonlyMap<string, string>

/**
 * Imports get new ids, for those of the backup may still stand in the store, with other posts. They
 * sort as before: of imports that hold the same post, the first by id inherits it.
 */
export function toNewIds(entries: readonly ImportEntry[], newId: () => string): NewImportIds {
  const old = entries.map(({ id }) => id).sort()
  return new Map(old.map((id) => [id, newId()]))
}

/** The entry under its new id, and with the new ids of those that it names. */
export function withNewIds(entry: ImportEntry, ids: NewImportIds): ImportEntry {
  const renewed = (id: string) => ids.get(id) ?? id
  const own: ImportEntry = { ...entry, id: renewed(entry.id) }
  if (!entry.carried) return own
  const { for: heir, from, goneWith } = entry.carried
  return {
    ...own,
    carried: {
      ...entry.carried,
      for: renewed(heir),
      from: renewed(from),
      ...(goneWith === undefined ? {} : { goneWith: renewed(goneWith) }),
    },
  }
}

/** Days of coverage that follow their imports to the new ids. */
export function withNewImports(
  coverage: RestoredRows['coverage'],
  ids: NewImportIds,
): RestoredRows['coverage'] {
  return coverage.map((row) => {
    const importId = row.importId === undefined ? undefined : ids.get(row.importId)
    return importId === undefined ? row : { ...row, importId }
  })
}
