import { offerDownload, pickBackupFile } from '#query/backupFile.ts'
import { createBackupSession } from '#query/backupSession.ts'
import { createImportSession } from '#query/importSession.ts'
import { keepLastBackup, noteLastBackupOutside, type LastBackup } from '#query/lastBackup.ts'
import { createRestoreSession } from '#query/restoreSession.ts'
import type { Database } from '#storage/database.ts'
import { browserLocks } from '#storage/importLock.ts'
import { backupClientOnDemand } from './backupClientOnDemand.ts'
import type { Clock } from './clock.ts'
import { folderBackupsOnDemand } from './folderBackupsOnDemand.ts'
import { importClientOnDemand } from './importClientOnDemand.ts'
import type { TabSessions } from './Sessions.tsx'

/** The sessions of a tab, and the fetching ahead of their scripts. */
export type StartedSessions = TabSessions & { readonly fetchAhead: () => void }

/** Makes the sessions. Nothing is fetched and no worker started before one is needed. */
export function startSessions(db: Database, clock: Clock): StartedSessions {
  const importClient = importClientOnDemand(loadImportClient)
  // One each: a client works off one job at a time, and these may go on beside each other.
  const backupClient = backupClientOnDemand(loadBackupClient)
  const restoreClient = backupClientOnDemand(loadBackupClient)
  const folderClient = backupClientOnDemand(loadBackupClient)
  const keep = (backup: LastBackup) => keepLastBackup(db, backup)

  const imports = createImportSession(importClient, clock.now)
  const restore = createRestoreSession({
    client: restoreClient,
    now: clock.now,
    keep: (backup) => {
      noteLastBackupOutside(backup)
      return Promise.resolve()
    },
  })
  restore.state.subscribe(({ phase }) => {
    // A preview of posts was made for what has been replaced.
    if (phase === 'restored') imports.acts.cancel()
  })
  return {
    imports,
    restore,
    backup: createBackupSession({
      client: backupClient,
      clock,
      pick: pickBackupFile,
      download: offerDownload,
      keep,
    }),
    folderBackups: folderBackupsOnDemand(async (state) => {
      const [{ createFolderBackups }, { browserFolders }] = await Promise.all([
        import('#query/createFolderBackups.ts'),
        import('#query/folderAccess.ts'),
      ])
      const client = folderClient
      const access = browserFolders
      return createFolderBackups({ db, client, access, clock, keep, locks: browserLocks(), state })
    }),
    fetchAhead: () => {
      importClient.fetchAhead()
      backupClient.fetchAhead()
    },
  }
}

async function loadImportClient() {
  const [{ createImportClient }, { startImportWorker }] = await Promise.all([
    import('#worker/importClient.ts'),
    import('#worker/startWorker.ts'),
  ])
  return createImportClient(startImportWorker)
}

async function loadBackupClient() {
  const [{ createBackupClient }, { startBackupWorker }] = await Promise.all([
    import('#worker/backupClient.ts'),
    import('#worker/startWorker.ts'),
  ])
  return createBackupClient(startBackupWorker)
}
