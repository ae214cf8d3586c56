import type { Database } from './database.ts'
import {
  emptyManifest,
  manifestKey,
  manifestTables,
  noRows,
  toManifest,
  withRows,
  type Manifest,
  type ManifestTable,
} from './manifest.ts'

/** Rows that are read at once: so few that adding them up never keeps the screen waiting. */
const rowsPerStep = 200

/**
 * The tables whose rows are not, to the letter, those that were written: read whole and one by one, so
 * not before the first screen. Empty when all is well, and in a database without a manifest.
 */
export async function checkRecords(db: Database): Promise<ManifestTable[]> {
  const damaged: ManifestTable[] = []
  for (const name of manifestTables) {
    const sums = await db.transaction('r', [name, 'meta'], async () => {
      const manifest = toManifest(await db.meta.get(manifestKey))
      return manifest && { manifest, found: (await addUp(db, name)).tables[name] ?? noRows }
    })
    if (sums === null) return []
    const { manifest, found } = sums
    const expected = manifest.tables[name] ?? noRows
    const isSame =
      found.rows === expected.rows && found.sums.every((sum, at) => sum === expected.sums[at])
    if (!isSame) damaged.push(name)
  }
  return damaged
}

async function addUp(db: Database, name: ManifestTable): Promise<Manifest> {
  const table = db.table<unknown, unknown>(name)
  let manifest = emptyManifest(0)
  let after: unknown = null
  for (;;) {
    const rest = after === null ? table.toCollection() : table.where(':id').above(after)
    const keys = await rest.clone().limit(rowsPerStep).primaryKeys()
    const rows = await rest.limit(rowsPerStep).toArray()
    manifest = withRows(manifest, name, [], rows)
    if (keys.length < rowsPerStep) return manifest
    after = keys.at(-1)
  }
}
