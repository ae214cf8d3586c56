import type { Database } from './database.ts'
import { isExample } from './example.ts'
import { changedTable } from './recordChange.ts'
import { isStanding } from './standing.ts'
import type { TableName } from './tables.ts'

const ownTables = ['channels', 'goals', 'audiences', 'benefits', 'initiatives', 'barriers'] as const

/** The tables that `hasOwnData` looks at. */
export const ownDataTables = [...ownTables, 'imports'] as const satisfies readonly TableName[]

/**
 * True when something stands here that would be a loss: a channel, a part of the strategy or an import that
 * the example did not bring. Belongs inside a transaction over `ownDataTables` or more.
 */
export async function hasOwnData(db: Database): Promise<boolean> {
  for (const name of ownTables) {
    const own = changedTable(db, name).filter((row) => isStanding(row) && !isExample(row))
    if (await own.first()) return true
  }
  const live = await db.imports.where('state').equals('live').toArray()
  return live.some((entry) => !isExample(entry))
}
