import type { IgnoredAccount } from '#domain/importLog.ts'
import type { Database } from './database.ts'
import { isStanding } from './standing.ts'
import type { TableName } from './tables.ts'

export const ignoredAccountTables = ['ignoredAccounts'] as const satisfies readonly TableName[]

/** The accounts in files that are remembered as not ours, the oldest first. */
export function listIgnoredAccounts(db: Database): Promise<IgnoredAccount[]> {
  return db.transaction('r', ignoredAccountTables, async () =>
    (await db.ignoredAccounts.toArray()).filter(isStanding),
  )
}
