import { proxy, type Remote } from 'comlink'
import type { BackupApi } from './backupApi.ts'
import type { BackupOutcome, CheckOutcome, RestoreOutcome } from './backupOutcome.ts'
import {
  after,
  startRunning,
  type EndableWorker,
  type RunningWorker,
  type WorkerEnd,
} from './runningWorker.ts'

type Ended = { readonly ok: false; readonly failure: WorkerEnd }

const cancelWithinMs = 1500

/**
 * The main thread's end of backups: the same calls, each worked off in a worker of its own, which is
 * ended with it. Calls never reject: a worker that fails or no longer answers is ended within two
 * seconds, and its call gives `stopped`.
 */
export function createBackupClient(startWorker: () => EndableWorker): BackupApi {
  let running: { worker: RunningWorker<BackupApi>; done: Promise<unknown> } | null = null

  async function run<Outcome>(
    work: (remote: Remote<BackupApi>) => Promise<Outcome>,
  ): Promise<Outcome | Ended> {
    await cancel()
    const worker = startRunning<BackupApi>(startWorker())
    const done = outcomeOf(worker, work)
    running = { worker, done }
    const outcome = await done
    if (running.worker === worker) running = null
    worker.end('cancelled')
    worker.terminate()
    return outcome
  }

  /** Waits for what the job itself has to say: a restore may have been at its very end. */
  async function cancel(): Promise<void> {
    const own = running
    if (!own) return
    own.worker.remote.cancel().catch(() => undefined)
    await Promise.race([own.done, after(cancelWithinMs)])
    own.worker.end('cancelled')
  }

  return {
    save: (file, passphrase, now, onProgress) =>
      run<BackupOutcome>(async (remote) => remote.save(file, passphrase, now, proxy(onProgress))),
    check: (file, passphrase, onProgress) =>
      run<CheckOutcome>(async (remote) => remote.check(file, passphrase, proxy(onProgress))),
    restore: (file, passphrase, checked, now, onProgress) =>
      run<RestoreOutcome>(async (remote) =>
        remote.restore(file, passphrase, checked, now, proxy(onProgress)),
      ),
    cancel,
  }
}

async function outcomeOf<Outcome>(
  worker: RunningWorker<BackupApi>,
  work: (remote: Remote<BackupApi>) => Promise<Outcome>,
): Promise<Outcome | Ended> {
  try {
    return await Promise.race([work(worker.remote), worker.ended.then(toEnded)])
  } catch (error) {
    // A fault of our own: told to the console, and to the user as a job that stopped.
    reportError(error)
    return toEnded('stopped')
  }
}

function toEnded(failure: WorkerEnd): Ended {
  return { ok: false, failure }
}
