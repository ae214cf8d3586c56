import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import { expect, test } from 'vitest'
import { toSaveFailure, type SaveFailure } from '#storage/saveFailure.ts'

const quota = new DOMException('No room', 'QuotaExceededError')

test.each<[string, unknown, SaveFailure]>([
  ['the browser’s own word', quota, 'full'],
  ['a commit that was aborted for it', new Dexie.AbortError('aborted', quota), 'full'],
  ['an abort without a reason', new Dexie.AbortError('aborted'), 'failed'],
  ['a disk that is full without saying so', new Dexie.BulkError('100 of 100 failed', []), 'failed'],
  ['a database that a newer build closed', new Dexie.DatabaseClosedError(), 'closed'],
  ['a connection that is closing', new DOMException('Closing', 'InvalidStateError'), 'closed'],
  ['a fault of our own', new TypeError('undefined is not a function'), 'failed'],
  ['what is no error', 'stop', 'failed'],
])('understands %s', (_what, error, failure) => {
  expect(toSaveFailure(error)).toBe(failure)
})
