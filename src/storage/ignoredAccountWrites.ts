import type { IgnoredAccount } from '#domain/importLog.ts'
import type { Database } from './database.ts'
import { markDeleted } from './markDeleted.ts'
import { recordChange } from './recordChange.ts'
import { newRecord, type Stamp } from './stamp.ts'
import { missing, type Missing, type Written } from './written.ts'

/** Remembers an account in files as not ours. One that is remembered already stays as it is. */
export async function ignoreAccount(
  db: Database,
  stamp: Stamp,
  account: Pick<IgnoredAccount, 'source' | 'accountId' | 'name'>,
): Promise<Written<IgnoredAccount, never>> {
  const { source, accountId, name } = account
  return recordChange<IgnoredAccount, never>(
    db,
    { kind: 'ignoreAccount', now: stamp.now, tables: ['ignoredAccounts'] },
    async (change) => {
      const rows = await db.ignoredAccounts.where({ source, accountId }).toArray()
      const standing = rows.find((row) => !row.deletedAt)
      const ignored = standing ?? { ...newRecord(stamp), source, accountId, name }
      await change.put('ignoredAccounts', ignored)
      return { ok: true, subject: name, value: ignored }
    },
  )
}

/** Forgets that an account is not ours: the next import asks about it again. */
export async function unignoreAccount(
  db: Database,
  stamp: Stamp,
  id: string,
): Promise<Written<IgnoredAccount, Missing>> {
  return recordChange(
    db,
    { kind: 'unignoreAccount', now: stamp.now, tables: ['ignoredAccounts'] },
    async (change) => {
      const account = await db.ignoredAccounts.get(id)
      if (!account || account.deletedAt) return missing
      await markDeleted([account], stamp, (row) => change.put('ignoredAccounts', row))
      return { ok: true, subject: account.name, value: account }
    },
  )
}
