import type { Locks } from '#storage/importLock.ts'
import type { BackupApi } from './backupApi.ts'
import { blobSink, fileSink } from './backupSink.ts'
import { checkBackup } from './checkBackup.ts'
import { restoreBackup } from './restoreBackup.ts'
import { saveBackup } from './saveBackup.ts'
import type { MakeDatabase } from './withDatabase.ts'

type Tools = { readonly newId: () => string; readonly locks: Locks }

/** Making and restoring backups, wherever it runs: in the worker, or in a test. */
export function backupJobs(makeDatabase: MakeDatabase, { newId, locks }: Tools): BackupApi {
  let stop = new AbortController()
  let job: Promise<unknown> = Promise.resolve()

  function begin<Outcome>(work: (signal: AbortSignal) => Promise<Outcome>): Promise<Outcome> {
    stop.abort()
    stop = new AbortController()
    const { signal } = stop
    const result = job.then(() => work(signal))
    job = result.catch(() => undefined)
    return result
  }

  return {
    save: (file, passphrase, now, onProgress) =>
      begin((signal) => {
        const openSink = () => (file ? fileSink(file) : Promise.resolve(blobSink()))
        return saveBackup(makeDatabase, { openSink, passphrase, now }, { signal, onProgress })
      }),
    check: (file, passphrase, onProgress) =>
      begin((signal) => checkBackup(makeDatabase, file, passphrase, { signal, onProgress })),
    restore: (file, passphrase, checked, now, onProgress) =>
      begin((signal) => {
        const request = { file, passphrase, checked, stamp: { now, newId }, locks }
        return restoreBackup(makeDatabase, request, { signal, onProgress })
      }),
    cancel: async () => {
      stop.abort()
      await job
    },
  }
}
