import { expose } from 'comlink'
import type { BackupApi } from './backupApi.ts'
import type { ImportApi } from './importApi.ts'
import { beatEveryMs } from './watchdog.ts'

// One script for both kinds of work, so that what they share is built and fetched once. A worker
// listens from its first moment and fetches the work that its name tells when the first call comes.
let imports: Promise<ImportApi> | null = null
let backups: Promise<BackupApi> | null = null

function importSession(): Promise<ImportApi> {
  imports ??= import('./workerImports.ts').then(({ workerImports }) => workerImports())
  return imports
}

function backupWork(): Promise<BackupApi> {
  backups ??= startBackups()
  return backups
}

async function startBackups(): Promise<BackupApi> {
  // Before any schema exists.
  await import('./withoutCompiling.ts')
  const { workerBackups } = await import('./workerBackups.ts')
  return workerBackups()
}

const importApi: ImportApi = {
  read: async (...args) => (await importSession()).read(...args),
  readInZone: async (...args) => (await importSession()).readInZone(...args),
  readMapped: async (...args) => (await importSession()).readMapped(...args),
  tryMapping: async (...args) => (await importSession()).tryMapping(...args),
  preview: async (...args) => (await importSession()).preview(...args),
  confirm: async (...args) => (await importSession()).confirm(...args),
  cancel: async () => (await importSession()).cancel(),
}

const backupApi: BackupApi = {
  save: async (...args) => (await backupWork()).save(...args),
  check: async (...args) => (await backupWork()).check(...args),
  restore: async (...args) => (await backupWork()).restore(...args),
  cancel: async () => (await backupWork()).cancel(),
}

expose(self.name === 'backup' ? backupApi : importApi)
setInterval(() => {
  postMessage('alive')
}, beatEveryMs)
