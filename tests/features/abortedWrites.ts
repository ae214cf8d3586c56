import { IDBObjectStore } from 'fake-indexeddb'
import { onTestFinished } from 'vitest'

/**
 * Has the browser abort every transaction after a write in it has seemed to succeed, as it does when
 * there is no room left. Returns what ends that; so does the test's end.
 */
export function abortWrites(): () => void {
  // eslint-disable-next-line @typescript-eslint/unbound-method -- applied to the store at hand, below
  const { put, add } = IDBObjectStore.prototype
  Object.assign(IDBObjectStore.prototype, { put: aborting(put), add: aborting(add) })
  const makeRoom = () => {
    Object.assign(IDBObjectStore.prototype, { put, add })
  }
  onTestFinished(makeRoom)
  return makeRoom
}

type Write = IDBObjectStore['put']

function aborting(write: Write): Write {
  return function (this: IDBObjectStore, ...row) {
    const request = write.apply(this, row)
    request.addEventListener('success', () => this.transaction.abort())
    return request
  }
}
