import { expect, test } from 'vitest'
import type { ImportApi } from '#worker/importApi.ts'
import { createImportClient } from '#worker/importClient.ts'
import type { ImportPreview } from '#worker/importPreview.ts'
import { workerFactory } from './fakeWorkers.ts'

const preview: ImportPreview = { files: [], accounts: [] }
const files = [{ name: 'a.csv', blob: new Blob(['x']) }]
const result = { importId: 'i', added: 1, known: 0, accounts: [] }

/** Answers at once. */
const prompt: ImportApi = {
  read: (_files, _startedAt, onProgress) => {
    onProgress({ bytesRead: 1, bytesTotal: 1, posts: 1 })
    return Promise.resolve({ ok: true, preview })
  },
  readInZone: () => Promise.resolve({ ok: true, preview }),
  readMapped: () => Promise.resolve({ ok: true, preview }),
  tryMapping: () => Promise.resolve({ ok: false, failure: 'cancelled' }),
  preview: () => Promise.resolve({ ok: true, preview }),
  confirm: () => Promise.resolve({ ok: true, result }),
  cancel: () => Promise.resolve(),
}

test('passes calls and progress through to the worker', async () => {
  const { start, workers } = importWorkers(prompt)
  const client = createImportClient(start)
  const heard: number[] = []

  expect(await client.read(files, 'now', ({ posts }) => heard.push(posts))).toEqual({
    ok: true,
    preview,
  })
  expect(await client.preview(new Map())).toEqual({ ok: true, preview })
  expect(await client.confirm(new Map(), 'now')).toEqual({ ok: true, result })
  expect(heard).toEqual([1])
  expect(workers.map(({ isTerminated }) => isTerminated)).toEqual([true])
})

test('answers a cancelled reading at once, also when the worker does not', async () => {
  const { start, workers } = importWorkers({ ...prompt, read: never, cancel: never })
  const client = createImportClient(start)
  const reading = client.read(files, 'now', () => undefined)

  const cancelled = client.cancel()

  expect(await reading).toEqual({ ok: false, failure: 'cancelled' })
  await cancelled
  expect(workers.map(({ isTerminated }) => isTerminated)).toEqual([true])
  expect(await client.confirm(new Map(), 'now')).toEqual({ ok: false, failure: 'cancelled' })
})

test('drops what is being read when other files come', async () => {
  const { start, workers } = importWorkers({ ...prompt, read: never })
  const client = createImportClient(start)
  const first = client.read(files, 'now', () => undefined)

  void client.read(files, 'now', () => undefined)

  expect(await first).toEqual({ ok: false, failure: 'cancelled' })
  await client.cancel()
  expect(workers.map(({ isTerminated }) => isTerminated)).toEqual([true, true])
})

test('ends a worker that beats no longer', async () => {
  const { start, workers } = importWorkers({ ...prompt, read: never })
  const client = createImportClient(start)
  const reading = client.read(files, 'now', () => undefined)
  workers[0]?.beat()

  expect(await reading).toEqual({ ok: false, failure: 'stopped' })
  expect(workers[0]?.isTerminated).toBe(true)
})

test('starts a new worker for the next files after one was ended', async () => {
  let isFirst = true
  const { start, workers } = importWorkers({
    ...prompt,
    read: (...args) => {
      if (!isFirst) return prompt.read(...args)
      isFirst = false
      return never()
    },
  })
  const client = createImportClient(start)
  const reading = client.read(files, 'now', () => undefined)
  workers[0]?.fail()

  expect(await reading).toEqual({ ok: false, failure: 'stopped' })
  expect(await client.preview(new Map())).toEqual({ ok: false, failure: 'stopped' })
  expect(await client.read(files, 'now', () => undefined)).toEqual({ ok: true, preview })
  expect(workers).toHaveLength(2)
})

function never(): Promise<never> {
  return new Promise(() => undefined)
}

function importWorkers(api: ImportApi) {
  return workerFactory(api)
}
