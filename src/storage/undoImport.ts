import type { ImportEntry } from '#domain/importLog.ts'
import { copyHeirloom, findHeirlooms, type Heirloom } from './carryPosts.ts'
import type { Database } from './database.ts'
import { basisHolds, basisTables, readBasis, type ImportBasis } from './importBasis.ts'
import { holdImport, type Locks } from './importLock.ts'
import { toRemoved } from './removedEntry.ts'
import { StagingWriter } from './stagingWriter.ts'
import type { Stamp } from './stamp.ts'
import { sweepImport } from './sweepImports.ts'
import { madeTables, withdrawMade } from './withdrawMade.ts'

/**
 * Takes an import's posts, its days of coverage and what else it made out of the plan, all at once,
 * and gives true after the commit; false when it is not live (any more). Channels and units that it
 * made stay if anything else uses them. Posts that another live import also held stay with that one.
 * `restoreImport` takes it back until the posts are swept.
 */
export async function undoImport(
  db: Database,
  importId: string,
  stamp: Stamp,
  locks: Locks,
): Promise<boolean> {
  for (;;) {
    const basis = await db.transaction('r', basisTables, () => readBasis(db))
    const own = basis.live.find((entry) => entry.id === importId)
    if (!own || own.carried) return false
    const going = basis.live.filter((entry) => entry === own || entry.carried?.for === importId)
    const heirlooms = await findHeirlooms(db, basis, going)
    const carriers = await carry(db, own, heirlooms, stamp, locks)
    try {
      const withdrawal = { basis, own, going, carriers: carriers.entries, now: stamp.now }
      if (await flip(db, withdrawal)) return true
      for (const { id } of carriers.entries) await sweepImport(db, id)
    } finally {
      carriers.release()
    }
  }
}

type Withdrawal = {
  readonly basis: ImportBasis
  readonly own: ImportEntry
  readonly going: readonly ImportEntry[]
  readonly carriers: readonly ImportEntry[]
  readonly now: string
}

/** False when other posts have come or gone meanwhile: who inherits must be found anew. */
async function flip(
  db: Database,
  { basis, own, going, carriers, now }: Withdrawal,
): Promise<boolean> {
  return db.transaction('rw', [...basisTables, ...madeTables], async () => {
    if (!(await basisHolds(db, basis))) return false
    for (const entry of going) await db.imports.put(toRemoved(entry, own.id, now))
    for (const entry of carriers) await db.imports.put({ ...entry, state: 'live' })
    for (const entry of going) await withdrawMade(db, entry, now)
    return true
  })
}

/** Stages an import of its own for each one that inherits posts. */
async function carry(
  db: Database,
  going: ImportEntry,
  heirlooms: readonly Heirloom[],
  stamp: Stamp,
  locks: Locks,
): Promise<{ entries: ImportEntry[]; release: () => void }> {
  const heirs = new Map(heirlooms.map(({ to }) => [to.id, to]))
  const entries: ImportEntry[] = []
  const releases: Array<() => void> = []
  for (const heir of heirs.values()) {
    const staging = toCarrier(going, heir, stamp)
    releases.push(await holdImport(locks, staging.id))
    const writer = new StagingWriter(db, staging)
    const accounts: ImportEntry['accounts'] = []
    for (const heirloom of heirlooms)
      if (heirloom.to.id === heir.id)
        accounts.push(
          await copyHeirloom(db, heirloom, {
            writer,
            importId: staging.id,
            accountKey: accounts.length,
          }),
        )
    await writer.finish()
    entries.push({ ...staging, accounts })
  }
  return { entries, release: () => releases.forEach((release) => release()) }
}

function toCarrier(from: ImportEntry, heir: ImportEntry, stamp: Stamp): ImportEntry {
  return {
    id: stamp.newId(),
    state: 'staging',
    source: from.source,
    fileNames: [],
    startedAt: stamp.now,
    confirmedAt: stamp.now,
    timeZone: from.timeZone,
    accounts: [],
    problemCount: 0,
    carried: { for: heir.id, from: from.id },
  }
}
