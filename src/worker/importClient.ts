import { proxy, type Remote } from 'comlink'
import type { ImportApi } from './importApi.ts'
import type {
  ConfirmOutcome,
  ImportFailure,
  PreviewOutcome,
  TrialOutcome,
} from './importOutcome.ts'
import {
  after,
  startRunning,
  type EndableWorker,
  type RunningWorker,
  type WorkerEnd,
} from './runningWorker.ts'

/** What the client needs of a worker. */
export type ImportWorker = EndableWorker

type Failed = { readonly ok: false; readonly failure: ImportFailure }

const cancelWithinMs = 1500

/**
 * The main thread's end of an import: the same calls, worked off in a worker of its own, which is
 * started when needed and ended when the import is saved or cancelled. Calls never reject: a worker
 * that fails or no longer answers is ended within two seconds, and its calls give `stopped`.
 */
export function createImportClient(startWorker: () => ImportWorker): ImportApi {
  let running: RunningWorker<ImportApi> | null = null

  function release(failure: WorkerEnd): RunningWorker<ImportApi> | null {
    const before = running
    running = null
    before?.end(failure)
    return before
  }

  async function call<Outcome>(
    work: (remote: Remote<ImportApi>) => Promise<Outcome>,
  ): Promise<Outcome | Failed> {
    if (!running) return failed('cancelled')
    const own = running
    try {
      return await Promise.race([work(own.remote), own.ended.then(failed)])
    } catch (error) {
      // A fault of our own: told to the console, and to the user as an import that stopped.
      reportError(error)
      own.end('stopped')
      own.terminate()
      return failed('stopped')
    }
  }

  async function cancel(): Promise<void> {
    const before = release('cancelled')
    if (!before) return
    // It deletes what it staged; if it cannot, the next start does.
    await Promise.race([before.remote.cancel().catch(() => undefined), after(cancelWithinMs)])
    before.terminate()
  }

  return {
    read: (files, startedAt, onProgress) => {
      void cancel()
      running = startRunning<ImportApi>(startWorker())
      return call<PreviewOutcome>(async (remote) =>
        remote.read(files, startedAt, proxy(onProgress)),
      )
    },
    readInZone: (timeZone, onProgress) =>
      call<PreviewOutcome>(async (remote) => remote.readInZone(timeZone, proxy(onProgress))),
    readMapped: (mappings, onProgress) =>
      call<PreviewOutcome>(async (remote) => remote.readMapped(mappings, proxy(onProgress))),
    tryMapping: (...args) => call<TrialOutcome>(async (remote) => remote.tryMapping(...args)),
    preview: (decisions) => call<PreviewOutcome>(async (remote) => remote.preview(decisions)),
    confirm: async (decisions, now) => {
      const outcome = await call<ConfirmOutcome>(async (remote) => remote.confirm(decisions, now))
      if (outcome.ok) release('cancelled')?.terminate()
      return outcome
    },
    cancel,
  }
}

function failed(failure: ImportFailure): Failed {
  return { ok: false, failure }
}
