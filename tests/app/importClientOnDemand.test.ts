import { expect, it, vi } from 'vitest'
import { importClientOnDemand } from '#app/importClientOnDemand.ts'
import type { ImportApi } from '#worker/importApi.ts'

const preview = { ok: true, preview: { files: [], accounts: [] } } as const

function fakeClient() {
  const calls: string[] = []
  const client: ImportApi = {
    read: () => {
      calls.push('read')
      return Promise.resolve(preview)
    },
    readInZone: () => Promise.resolve(preview),
    readMapped: () => Promise.resolve(preview),
    tryMapping: () => Promise.resolve({ ok: false, failure: 'stopped' }),
    preview: () => Promise.resolve(preview),
    confirm: () => Promise.resolve({ ok: false, failure: 'full' }),
    cancel: () => {
      calls.push('cancel')
      return Promise.resolve()
    },
  }
  return { calls, client }
}

it('fetches the client once, and keeps the order of the calls', async () => {
  const { calls, client } = fakeClient()
  const load = vi.fn(() => Promise.resolve(client))
  const onDemand = importClientOnDemand(load)

  const read = onDemand.read([], '2026-11-16T08:00:00Z', () => undefined)
  const cancelled = onDemand.cancel()
  expect(await read).toBe(preview)
  await cancelled
  await onDemand.confirm(new Map(), '2026-11-16T08:00:00Z')

  expect(calls).toEqual(['read', 'cancel'])
  expect(load).toHaveBeenCalledOnce()
})

it('does not fetch the client to cancel nothing', async () => {
  const load = vi.fn(() => Promise.resolve(fakeClient().client))
  await importClientOnDemand(load).cancel()
  expect(load).not.toHaveBeenCalled()
})

it('says that it stopped when the client cannot be fetched, and tries again next time', async () => {
  const { client } = fakeClient()
  const load = vi.fn(() => Promise.resolve(client))
  load.mockRejectedValueOnce(new TypeError('Failed to fetch'))
  const onDemand = importClientOnDemand(load)

  const read = () => onDemand.read([], '2026-11-16T08:00:00Z', () => undefined)
  expect(await read()).toEqual({ ok: false, failure: 'stopped' })
  expect(await read()).toBe(preview)
})
