import type { Coverage } from '#domain/coverage.ts'
import type { Database } from './database.ts'
import { isStanding } from './standing.ts'
import type { TableName } from './tables.ts'

export const coverageTables = ['coverage', 'imports'] as const satisfies readonly TableName[]

/** The ranges of days known of a channel, as they were entered or read in, by their first day. */
export function listCoverage(db: Database, channelId: string): Promise<Coverage[]> {
  return db.transaction('r', coverageTables, async () => {
    const [rows, live] = await Promise.all([
      db.coverage.where('channelId').equals(channelId).toArray(),
      db.imports.where('state').equals('live').primaryKeys(),
    ])
    const isKnown = standsWith(new Set(live))
    return rows.filter(isKnown).sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
  })
}

/** Tells whether a range stands: it is not deleted, and its import, if it has one, is live. */
export function standsWith(liveImports: ReadonlySet<string>): (row: Coverage) => boolean {
  return (row) => isStanding(row) && (row.importId === undefined || liveImports.has(row.importId))
}
