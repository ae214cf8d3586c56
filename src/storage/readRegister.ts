import type { Coverage } from '#domain/coverage.ts'
import type { IgnoredAccount } from '#domain/importLog.ts'
import type { Unit } from '#domain/unit.ts'
import type { Database } from './database.ts'
import { channelTables, listChannels, type ChannelCard } from './listChannels.ts'
import { coverageTables, standsWith } from './listCoverage.ts'
import { listIgnoredAccounts, ignoredAccountTables } from './listIgnoredAccounts.ts'
import { isStanding } from './standing.ts'

/** What the accounts of files are matched with. */
export type Register = {
  readonly cards: readonly ChannelCard[]
  readonly units: readonly Unit[]
  readonly ignored: readonly IgnoredAccount[]
  readonly coverage: readonly Coverage[]
}

/** What stands in the register now. */
export function readRegister(db: Database): Promise<Register> {
  const tables = [...channelTables, ...ignoredAccountTables, ...coverageTables]
  return db.transaction('r', tables, async () => {
    const live = await db.imports.where('state').equals('live').primaryKeys()
    return {
      cards: await listChannels(db),
      units: (await db.units.toArray()).filter(isStanding),
      ignored: await listIgnoredAccounts(db),
      coverage: (await db.coverage.toArray()).filter(standsWith(new Set(live))),
    }
  })
}
