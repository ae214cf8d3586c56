import { toAutomaticFileName } from '#domain/backupName.ts'
import { expendableFiles } from '#domain/backupRotation.ts'
import { toLocalDate, type DayNumber } from '#domain/calendar.ts'
import { toStockholmTime } from '#domain/stockholm.ts'
import { noteFolderFiles, type BackupFolder, type FolderFile } from '#storage/backupFolder.ts'
import type { Database } from '#storage/database.ts'
import { readPlan } from '#storage/readPlan.ts'
import type { BackupApi } from '#worker/backupApi.ts'
import type { BackupFailure } from '#worker/backupOutcome.ts'
import { isNamed, type FolderAccess } from './folderAccess.ts'
import type { LastBackup } from './lastBackup.ts'

/**
 * Why no automatic backup was written; nothing in the folder has been changed.
 * - `gone`: the folder is not where it was, e.g. on a disk that is not connected.
 * - `forbidden`: the browser no longer lets us write there.
 * - a `BackupFailure`: the backup itself was not made.
 */
export type FolderProblem = 'gone' | 'forbidden' | BackupFailure

/** What writing automatic backups needs of the app and the browser. */
export type FolderTools = {
  readonly db: Database
  readonly client: Pick<BackupApi, 'save'>
  readonly access: FolderAccess
  readonly clock: { readonly now: () => string; readonly today: () => DayNumber }
  readonly keep: (backup: LastBackup) => Promise<void>
}

/**
 * Writes a backup of everything into the folder, and then deletes those of our own files there that are
 * no longer kept. One file a day: a later backup of the same day takes the place of the earlier, when it
 * is whole. Never touches a file that is not in `folder.files`. Null when it was written. Belongs under
 * a lock, so that two tabs do not write at once.
 */
export async function writeFolderBackup(
  tools: FolderTools,
  folder: BackupFolder,
): Promise<FolderProblem | null> {
  try {
    return await writeInto(tools, folder)
  } catch (error) {
    if (isNamed(error, 'NotFoundError')) return 'gone'
    if (isNamed(error, 'NotAllowedError')) return 'forbidden'
    if (error instanceof DOMException) return 'fileNotWritten'
    throw error
  }
}

async function writeInto(tools: FolderTools, folder: BackupFolder): Promise<FolderProblem | null> {
  const { db, client, access, clock, keep } = tools
  const at = clock.now()
  const todays = folder.files.find((file) => dayOf(file) === clock.today())
  const name = todays?.name ?? (await freeName(tools, folder))
  const file = await access.file(folder.handle, name)
  const outcome = await client.save(file, null, at, () => undefined)
  if (!outcome.ok) {
    if (!todays) await access.remove(folder.handle, name)
    return outcome.failure
  }
  const { mark } = outcome
  const files = [...folder.files.filter((other) => other.name !== name), { name, at }]
  await keep({ at, kept: 'written', name, mark })
  // Noted before anything is deleted: a file that we do not know of is one that we never touch.
  if (await noteFolderFiles(db, folder, { files, mark })) {
    const gone = await rotate(access, folder, files)
    const left = files.filter((other) => !gone.has(other.name))
    if (gone.size > 0) await noteFolderFiles(db, folder, { files: left, mark })
  }
  return null
}

/** A name that nothing in the folder has, whoever wrote it. */
async function freeName({ db, access, clock }: FolderTools, folder: BackupFolder): Promise<string> {
  const organisation = (await readPlan(db))?.organisation ?? ''
  for (let place = 1; ; place += 1) {
    const name = toAutomaticFileName(organisation, toLocalDate(clock.today()), place)
    if (!(await access.isTaken(folder.handle, name))) return name
  }
}

/** Deletes what is no longer kept. Gives the names that are gone; what could not be deleted stays noted. */
async function rotate(
  access: FolderAccess,
  folder: BackupFolder,
  files: readonly FolderFile[],
): Promise<ReadonlySet<string>> {
  const gone = new Set<string>()
  for (const { name } of expendableFiles(files.map((file) => ({ ...file, day: dayOf(file) }))))
    try {
      await access.remove(folder.handle, name)
      gone.add(name)
    } catch (error) {
      if (!(error instanceof DOMException)) throw error
    }
  return gone
}

function dayOf({ at }: FolderFile): DayNumber {
  return toStockholmTime(Date.parse(at)).day
}
