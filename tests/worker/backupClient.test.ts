import { expect, test } from 'vitest'
import type { BackupApi } from '#worker/backupApi.ts'
import { createBackupClient } from '#worker/backupClient.ts'
import { workerFactory } from './fakeWorkers.ts'

const file = new Blob(['x'])
const checked = { digest: '', mark: '' }
const silent = () => undefined

/** Answers at once. */
const prompt: BackupApi = {
  save: (_file, _passphrase, _now, onProgress) => {
    onProgress({ done: 1, total: 2 })
    return Promise.resolve({ ok: true, blob: null, bytes: 3, posts: 2, mark: 'm' })
  },
  check: () => Promise.resolve({ ok: false, failure: 'damaged' }),
  restore: () => Promise.resolve({ ok: true }),
  cancel: () => Promise.resolve(),
}

test('works off each call in a worker of its own, and ends it after', async () => {
  const { start, workers } = workerFactory(prompt)
  const client = createBackupClient(start)
  const heard: number[] = []

  const saved = await client.save(null, null, 'now', ({ done, total }) => heard.push(done, total))
  expect(saved).toEqual({ ok: true, blob: null, bytes: 3, posts: 2, mark: 'm' })
  expect(heard).toEqual([1, 2])
  expect(await client.check(file, null, silent)).toEqual({ ok: false, failure: 'damaged' })
  expect(workers.map(({ isTerminated }) => isTerminated)).toEqual([true, true])
})

test('a restore that was at its end when it was cancelled is told as done', async () => {
  let finish: () => void = silent
  const { start } = workerFactory({
    ...prompt,
    restore: () => new Promise((resolve) => (finish = () => resolve({ ok: true }))),
    cancel: () => {
      finish()
      return Promise.resolve()
    },
  })
  const client = createBackupClient(start)
  const restoring = client.restore(file, null, checked, 'now', silent)
  await turns()
  await client.cancel()
  expect(await restoring).toEqual({ ok: true })
})

test('a worker that does not heed is ended', async () => {
  const { start, workers } = workerFactory({ ...prompt, check: never, cancel: never })
  const client = createBackupClient(start)
  const checking = client.check(file, null, silent)
  await turns()
  await client.cancel()
  expect(await checking).toEqual({ ok: false, failure: 'cancelled' })
  expect(workers[0]?.isTerminated).toBe(true)
})

test('a worker that fails is told, and the next call has another', async () => {
  const { start, workers } = workerFactory({ ...prompt, check: never })
  const client = createBackupClient(start)
  const checking = client.check(file, null, silent)
  await turns()
  workers[0]?.fail()
  expect(await checking).toEqual({ ok: false, failure: 'stopped' })
  expect(await client.restore(file, null, checked, 'now', silent)).toEqual({ ok: true })
})

test('cancelling nothing does nothing', async () => {
  await createBackupClient(workerFactory(prompt).start).cancel()
})

function never(): Promise<never> {
  return new Promise(() => undefined)
}

function turns(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 20))
}
