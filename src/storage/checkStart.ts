import type { Canary } from '#domain/canary.ts'
import { dataLossKey } from './dataLoss.ts'
import type { Database } from './database.ts'
import { manifestKey, manifestTables, toManifest, type ManifestTable } from './manifest.ts'

/** A table that holds other rows than it should. */
export type TableDamage = {
  readonly table: ManifestTable
  readonly expected: number
  readonly found: number
}

/**
 * What a start finds.
 * - `whole`: as many rows as there should be. `isCounted`: there was a manifest to tell.
 * - `gone`: nothing is left. `wasDamaged`: the browser said that it threw the data away.
 * - `partial`: rows are missing, of these tables; none named when the latest changes are gone and
 *   the rest agrees with itself.
 */
export type StartFinding =
  | { readonly is: 'whole'; readonly isCounted: boolean }
  | { readonly is: 'gone'; readonly wasDamaged: boolean }
  | { readonly is: 'partial'; readonly tables: readonly TableDamage[] }

/**
 * Compares an open database with its manifest and with what is noted outside it: a few counts, however
 * many posts there are.
 * @param canary read before this is called, for other tabs may be writing; null when there is none
 */
export async function checkStart(db: Database, canary: Canary | null): Promise<StartFinding> {
  return db.transaction('r', [...manifestTables, 'meta'], async () => {
    const manifest = toManifest(await db.meta.get(manifestKey))
    const wasDamaged = (await db.meta.get(dataLossKey)) !== undefined
    const found = await Promise.all(manifestTables.map((name) => countRows(db, name)))
    const isEmpty = found.every((rows) => rows === 0)
    const revision = manifest?.revision ?? 0
    const shouldHold = canary !== null && canary.rows > 0
    if (isEmpty && (wasDamaged || (shouldHold && canary.revision >= revision)))
      return { is: 'gone', wasDamaged }
    const isBehind = canary !== null && canary.revision > revision && (shouldHold || !isEmpty)
    const tables = manifestTables.flatMap((table, at) => {
      const expected = manifest?.tables[table]?.rows ?? 0
      return found[at] === expected ? [] : [{ table, expected, found: found[at] ?? 0 }]
    })
    if (isBehind || (manifest !== null && tables.length > 0))
      return { is: 'partial', tables: manifest === null ? [] : tables }
    return { is: 'whole', isCounted: manifest !== null }
  })
}

function countRows(db: Database, name: ManifestTable): PromiseLike<number> {
  return name === 'imports'
    ? db.imports.where('state').equals('live').count()
    : db.table(name).count()
}
