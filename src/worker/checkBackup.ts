import { dataMarkTables, readDataMark } from '#storage/dataMark.ts'
import type { Database } from '#storage/database.ts'
import { holdingsTables, readHoldings } from '#storage/holdings.ts'
import { lastBackupTables, readLastBackup } from '#storage/lastBackup.ts'
import { RestoredPlan } from '#storage/restoredPlan.ts'
import type { CheckOutcome } from './backupOutcome.ts'
import { eachPart, openBackupFile, toRestoreFailure } from './readBackupParts.ts'
import type { JobOptions } from './saveBackup.ts'
import { withDatabase, type MakeDatabase } from './withDatabase.ts'

/**
 * Reads a file as a backup, to its end and row by row as restoring does, and says what it holds and
 * what it would replace. Writes nothing.
 */
export async function checkBackup(
  makeDatabase: MakeDatabase,
  file: Blob,
  passphrase: string | null,
  options: JobOptions,
): Promise<CheckOutcome> {
  try {
    const opened = await openBackupFile(file, passphrase, options)
    const plan = new RestoredPlan(opened.header.schemaVersion)
    const digest = await eachPart(opened, options.signal, (part) => {
      plan.take(part)
    })
    const done = await withDatabase(makeDatabase('relaxed'), readStanding)
    if (!done.ok) return done
    const { mark, ...standing } = done.value
    const preview = {
      createdAt: opened.header.createdAt,
      isEncrypted: opened.header.encryption !== null,
      organisation: opened.manifest.organisation,
      holds: plan.counts,
      ...standing,
      checked: { digest, mark },
    }
    return { ok: true, preview }
  } catch (error) {
    const failure = toRestoreFailure(error)
    if (failure === null) throw error
    return { ok: false, failure }
  }
}

const standingTables = [
  ...new Set([...holdingsTables, ...dataMarkTables, ...lastBackupTables]),
] as const

function readStanding(db: Database) {
  return db.transaction('r', standingTables, async () => ({
    replaces: await readHoldings(db),
    lastBackup: await readLastBackup(db),
    mark: await readDataMark(db),
  }))
}
