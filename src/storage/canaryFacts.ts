import type { Canary } from '#domain/canary.ts'
import type { Database } from './database.ts'
import { manifestKey, rowsIn, toManifest } from './manifest.ts'
import { isStanding } from './standing.ts'
import type { TableName } from './tables.ts'

/** The tables that `readCanaryFacts` looks at. */
export const canaryTables = ['channels', 'meta'] as const satisfies readonly TableName[]

/** What there is to note outside the database, as of the last commit; null while nothing is counted. */
export function readCanaryFacts(db: Database): Promise<Omit<Canary, 'at'> | null> {
  return db.transaction('r', canaryTables, async () => {
    const manifest = toManifest(await db.meta.get(manifestKey))
    if (manifest === null) return null
    const { revision, posts } = manifest
    const channels = await db.channels.filter(isStanding).count()
    return { revision, rows: rowsIn(manifest), channels, posts }
  })
}
