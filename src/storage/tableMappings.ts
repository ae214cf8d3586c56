import { toTableMapping, type TableMapping } from '#domain/tableMapping.ts'
import type { Database } from './database.ts'
import type { MetaRow, TableName } from './tables.ts'

const keyBeginning = 'tableMapping '

/** The tables that mappings of columns are kept in; backups hold them. */
export const tableMappingTables = ['meta'] as const satisfies readonly TableName[]

/** A mapping by the key of the header that it is for. */
export type RememberedMapping = {
  readonly headerKey: string
  readonly mapping: TableMapping
}

/** The remembered mappings by header key. One that cannot be understood is as if forgotten. */
export async function readTableMappings(db: Database): Promise<ReadonlyMap<string, TableMapping>> {
  const rows = await db.meta.where('key').startsWith(keyBeginning).toArray()
  return new Map(
    rows.flatMap(({ key, value }) => {
      const mapping = toTableMapping(value)
      return mapping ? [[key.slice(keyBeginning.length), mapping] as const] : []
    }),
  )
}

/** The rows that remember mappings, in place of those for the same headers. */
export function toMappingRows(mappings: readonly RememberedMapping[]): MetaRow[] {
  return mappings.map(({ headerKey, mapping }) => ({
    key: `${keyBeginning}${headerKey}`,
    value: mapping,
  }))
}
