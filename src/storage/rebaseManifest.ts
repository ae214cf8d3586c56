import type { Database } from './database.ts'
import {
  emptyManifest,
  manifestKey,
  manifestTables,
  toManifest,
  withRows,
  type Manifest,
} from './manifest.ts'

/**
 * Takes what stands in the database for what should stand there: where there is no manifest yet, and
 * when the user has chosen to go on with what is left. Its revision is no earlier than any there was.
 * @param revision the latest one that is known of from elsewhere; 0 for none
 */
export async function rebaseManifest(db: Database, revision: number): Promise<Manifest> {
  return db.transaction('rw', [...manifestTables, 'meta'], async () => {
    const before = toManifest(await db.meta.get(manifestKey))
    let manifest = emptyManifest(Math.max(before?.revision ?? 0, revision))
    for (const name of manifestTables)
      manifest = withRows(manifest, name, [], await db.table<unknown>(name).toArray())
    await db.meta.put({ key: manifestKey, value: manifest })
    return manifest
  })
}

/** The manifest; null in a database that has none. */
export async function readManifest(db: Database): Promise<Manifest | null> {
  return toManifest(await db.meta.get(manifestKey))
}
