import { onlineManager } from '@tanstack/react-query'
import { act, renderHook, screen, waitFor, type RenderHookResult } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { renderScreen, startTestQueries } from './testQueries.tsx'
import { useUndo, useUndoState } from '#query/changes.ts'
import { defineWrite } from '#query/defineWrite.ts'
import { QueryProvider } from '#query/QueryProvider.tsx'
import type { Queries } from '#query/startQueries.ts'
import { useAddUnit, useUnits } from '#query/units.ts'

const draft = { name: 'Fritid', kind: 'unit' } as const

function renderWrite<Hook>(queries: Queries, useHook: () => Hook): RenderHookResult<Hook, unknown> {
  return renderHook(useHook, {
    wrapper: ({ children }) => <QueryProvider queries={queries}>{children}</QueryProvider>,
  })
}

/** jsdom has no error reports of its own. */
function stubReports() {
  const report = vi.fn<typeof reportError>()
  vi.stubGlobal('reportError', report)
  return report
}

afterEach(() => {
  vi.unstubAllGlobals()
  onlineManager.setOnline(true)
  vi.restoreAllMocks()
})

test('resolves when the row is committed, with the change to undo', async () => {
  const { db, queries } = await startTestQueries()
  const { result } = renderWrite(queries, useAddUnit)
  const written = await act(() => result.current.run(draft))
  expect(written).toMatchObject({
    ok: true,
    seq: 1,
    value: { id: 'id-0001', createdAt: '2026-11-23T08:00:00.000Z', name: 'Fritid' },
  })
  expect(await db.units.count()).toBe(1)
})

test('gives an expected problem as a value and tells no handler', async () => {
  const { queries, onNotSaved } = await startTestQueries()
  const { result } = renderWrite(queries, useAddUnit)
  const written = await act(() => result.current.run({ ...draft, name: '' }))
  expect(written).toMatchObject({ ok: false, problem: { code: 'invalid' } })
  expect(onNotSaved).not.toHaveBeenCalled()
})

test('saves while the network is away', async () => {
  onlineManager.setOnline(false)
  const { queries } = await startTestQueries()
  const { result } = renderWrite(queries, useAddUnit)
  expect(await act(() => result.current.run(draft))).toMatchObject({ ok: true })
})

test('a commit that the browser refuses is not saved, is said once, and never rejects', async () => {
  const { db, queries, onNotSaved } = await startTestQueries()
  const report = stubReports()
  const { result } = renderWrite(queries, useAddUnit)
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('No room', 'QuotaExceededError')
  })
  const written = await act(() => result.current.run(draft))
  expect(report).not.toHaveBeenCalled()
  vi.restoreAllMocks()
  expect(written).toEqual({ ok: false, problem: { code: 'notSaved', failure: 'full' } })
  expect(onNotSaved).toHaveBeenCalledExactlyOnceWith('full', expect.anything())
  expect(await db.units.count()).toBe(0)
  expect(await db.changes.count()).toBe(0)
})

test('a write after the database was taken over is not saved', async () => {
  const { db, queries, onNotSaved } = await startTestQueries()
  const { result } = renderWrite(queries, useAddUnit)
  db.close()
  const written = await act(() => result.current.run(draft))
  expect(written).toEqual({ ok: false, problem: { code: 'notSaved', failure: 'closed' } })
  expect(onNotSaved).toHaveBeenCalledOnce()
})

test('a fault of our own is not saved, and goes to the browser’s error reports', async () => {
  const { queries, onNotSaved } = await startTestQueries()
  const report = stubReports()
  const fault = new TypeError('undefined is not a function')
  const { result } = renderWrite(
    queries,
    defineWrite(() => Promise.reject(fault)),
  )
  expect(await act(() => result.current.run())).toMatchObject({ problem: { failure: 'failed' } })
  expect(onNotSaved).toHaveBeenCalledExactlyOnceWith('failed', fault)
  expect(report).toHaveBeenCalledExactlyOnceWith(fault)
})

test('says that it is saving until it has saved', async () => {
  const { queries } = await startTestQueries()
  const { result } = renderWrite(
    queries,
    defineWrite((db, _stamp, wait: Promise<void>) => wait.then(() => db.units.count())),
  )
  let finish: () => void = () => undefined
  const wait = new Promise<void>((resolve) => (finish = resolve))
  expect(result.current.isSaving).toBe(false)
  let running: Promise<unknown> = Promise.resolve()
  act(() => {
    running = result.current.run(wait)
  })
  await waitFor(() => expect(result.current.isSaving).toBe(true))
  finish()
  await act(() => running)
  await waitFor(() => expect(result.current.isSaving).toBe(false))
})

test('several saves at once from one screen are all made', async () => {
  const { db, queries } = await startTestQueries()
  const { result } = renderWrite(queries, useAddUnit)
  const written = await act(() =>
    Promise.all(['Norr', 'Söder', 'Öst'].map((name) => result.current.run({ ...draft, name }))),
  )
  expect(written.map((each) => each.ok)).toEqual([true, true, true])
  expect(await db.units.count()).toBe(3)
})

test('what was saved is drawn, and what was undone is gone', async () => {
  const { queries } = await startTestQueries()
  function Screen() {
    const names = useUnits().map((unit) => unit.name)
    const add = useAddUnit()
    const undo = useUndo()
    const { undoable } = useUndoState()
    return (
      <>
        <p>units: {names.join()}</p>
        <button onClick={() => void add.run(draft)}>add</button>
        {undoable && <button onClick={() => void undo.run(undoable.seq)}>undo</button>}
      </>
    )
  }
  renderScreen(queries, <Screen />)
  await screen.findByText('units:')
  act(() => screen.getByText('add').click())
  await screen.findByText('units: Fritid')
  // The two reads are drawn each when it is there.
  const undo = await screen.findByText('undo')
  act(() => undo.click())
  await screen.findByText('units:')
  await waitFor(() => expect(screen.queryByText('undo')).toBeNull())
})
