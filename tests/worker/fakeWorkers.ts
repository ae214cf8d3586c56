import { expose } from 'comlink'
import type { EndableWorker } from '#worker/runningWorker.ts'

type FakeWorker = EndableWorker & {
  isTerminated: boolean
  readonly beat: () => void
  readonly fail: () => void
}

/** Workers in this thread, which speak as real ones do. */
export function workerFactory(api: object): { start: () => EndableWorker; workers: FakeWorker[] } {
  const workers: FakeWorker[] = []
  return {
    workers,
    start: () => {
      const { port1, port2 } = new MessageChannel()
      expose(api, port2)
      const errors = new EventTarget()
      const worker: FakeWorker = {
        isTerminated: false,
        beat: () => {
          port2.postMessage('alive')
        },
        fail: () => {
          errors.dispatchEvent(new Event('error'))
        },
        terminate: () => {
          worker.isTerminated = true
          port1.close()
        },
        postMessage: (message, transfer) => {
          port1.postMessage(message, transfer ?? [])
        },
        addEventListener: (type, listener) => {
          if (type === 'error') errors.addEventListener(type, listener)
          else port1.addEventListener(type, listener)
        },
        removeEventListener: (type, listener) => {
          port1.removeEventListener(type, listener)
        },
        start: () => {
          port1.start()
        },
      }
      workers.push(worker)
      return worker
    },
  }
}
