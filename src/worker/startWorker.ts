import { address } from 'virtual:data-worker'
import { scriptUrl } from './scriptUrl.ts'

/** A new background worker for one import. */
export function startImportWorker(): Worker {
  return start('import')
}

/** A new background worker for one backup, or for restoring one. */
export function startBackupWorker(): Worker {
  return start('backup')
}

function start(name: 'import' | 'backup'): Worker {
  return new Worker(scriptUrl(address), { type: 'module', name })
}
