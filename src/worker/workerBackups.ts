import { v7 } from 'uuid'
import { Database } from '#storage/database.ts'
import { browserLocks } from '#storage/importLock.ts'
import type { BackupApi } from './backupApi.ts'
import { backupJobs } from './backupJobs.ts'

/** The backups that a worker works off, on the browser's own database. */
export function workerBackups(): BackupApi {
  return backupJobs((durability) => new Database({ durability }), {
    newId: () => v7(),
    locks: browserLocks(),
  })
}
