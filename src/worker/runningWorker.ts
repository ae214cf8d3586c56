import { wrap, type Endpoint, type Remote } from 'comlink'
import { watchForStall } from './watchdog.ts'

/** What a client needs of a worker. */
export type EndableWorker = Endpoint & { readonly terminate: () => void }

/** Why a worker was ended before its work was: by the user, or because it failed or fell silent. */
export type WorkerEnd = 'cancelled' | 'stopped'

/** A worker and whether it still works. */
export type RunningWorker<Api> = {
  readonly remote: Remote<Api>
  /** Resolves when the worker was ended before its work was. */
  readonly ended: Promise<WorkerEnd>
  /** Stops waiting for it. */
  readonly end: (reason: WorkerEnd) => void
  readonly terminate: () => void
}

/** Watches a new worker, and ends it within two seconds when it fails or no longer answers. */
export function startRunning<Api>(worker: EndableWorker): RunningWorker<Api> {
  let resolve: (reason: WorkerEnd) => void
  const ended = new Promise<WorkerEnd>((resolveEnded) => {
    resolve = resolveEnded
  })
  const watchdog = watchForStall(() => {
    stop()
  })
  function end(reason: WorkerEnd) {
    watchdog.stop()
    resolve(reason)
  }
  function stop() {
    end('stopped')
    worker.terminate()
  }
  worker.addEventListener('message', watchdog.beat)
  worker.addEventListener('error', stop)
  worker.addEventListener('messageerror', stop)
  return { remote: wrap<Api>(worker), ended, end, terminate: () => worker.terminate() }
}

/** Resolves after so many milliseconds. */
export function after(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
