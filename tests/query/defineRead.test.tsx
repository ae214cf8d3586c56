import { onlineManager } from '@tanstack/react-query'
import { act, screen, waitFor } from '@testing-library/react'
import { Dexie, RangeSet } from 'dexie'
import { Component, type ReactNode } from 'react'
import { afterEach, expect, test, vi } from 'vitest'
import { renderScreen, startTestQueries } from './testQueries.tsx'
import { collectMs } from '#query/changeFeed.ts'
import { defineRead } from '#query/defineRead.ts'
import { useRetryReads } from '#query/retryReads.ts'
import { useUnits } from '#query/units.ts'
import { databaseName, type Database } from '#storage/database.ts'
import { addUnit } from '#storage/unitWrites.ts'

const stamp = { now: '2026-11-23T08:00:00.000Z', newId: () => crypto.randomUUID() }

function addNamedUnit(db: Database, name: string) {
  return addUnit(db, stamp, { name, kind: 'unit' })
}

function UnitNames() {
  const names = useUnits().map((unit) => unit.name)
  return <p>{names.length === 0 ? 'no units' : names.sort().join(', ')}</p>
}

afterEach(() => {
  onlineManager.setOnline(true)
  vi.restoreAllMocks()
})

test('draws what is stored, and anew after a commit without falling back to loading', async () => {
  const { db, queries } = await startTestQueries()
  renderScreen(queries, <UnitNames />)
  expect(screen.getByText('loading')).toBeDefined()
  expect(await screen.findByText('no units')).toBeDefined()
  const seen: string[] = []
  const watcher = new MutationObserver(() => seen.push(document.body.textContent))
  watcher.observe(document.body, { subtree: true, childList: true, characterData: true })
  await addNamedUnit(db, 'Fritid')
  expect(await screen.findByText('Fritid')).toBeDefined()
  watcher.disconnect()
  expect(seen).not.toContainEqual(expect.stringContaining('loading'))
})

test('a burst of commits is read again a few times, not once for each', async () => {
  const { db, queries } = await startTestQueries()
  const read = vi.fn((open: Database) => open.units.count())
  const useCount = defineRead({ key: 'count', tables: ['units'], read })
  renderScreen(queries, <Count use={useCount} />)
  await screen.findByText('count 0')
  read.mockClear()

  for (let written = 0; written < 40; written += 1) await addNamedUnit(db, 'Fritid')

  await screen.findByText('count 40')
  expect(read.mock.calls.length).toBeLessThanOrEqual(10)
})

test('news of a commit during the first load is not lost', async () => {
  const { indexedDB, queries } = await startTestQueries()
  let loads = 0
  const useCount = defineRead({
    key: 'count',
    tables: ['units'],
    read: async (open) => {
      const count = await open.units.count()
      loads += 1
      if (loads > 1) return count
      tellOfCommit()
      // Until the invalidation has come, and been dropped, while the query still loads.
      await Dexie.waitFor(new Promise((resolve) => setTimeout(resolve, 3 * collectMs)))
      void addUnitUnheard(indexedDB, 'Fritid')
      return count
    },
  })
  renderScreen(queries, <Count use={useCount} />)
  expect(await screen.findByText('count 1')).toBeDefined()
  expect(loads).toBe(2)
})

test('a slow read gets to its end while commits keep coming', async () => {
  const { indexedDB, queries } = await startTestQueries()
  const useCount = defineRead({
    key: 'count',
    tables: ['units'],
    read: async (open) => {
      const count = await open.units.count()
      await Dexie.waitFor(new Promise((resolve) => setTimeout(resolve, 2.5 * collectMs)))
      return count
    },
  })
  renderScreen(queries, <Count use={useCount} />)
  await screen.findByText('count 0')
  await addUnitUnheard(indexedDB, 'Fritid')
  const stream = setInterval(tellOfCommit, collectMs / 4)
  try {
    expect(await screen.findByText('count 1', {}, { timeout: 12 * collectMs })).toBeDefined()
  } finally {
    clearInterval(stream)
  }
})

test('commits to other tables are of no concern', async () => {
  const { db, queries } = await startTestQueries()
  const read = vi.fn((open: Database) => open.pauses.count())
  const useCount = defineRead({ key: 'count', tables: ['pauses'], read })
  renderScreen(queries, <Count use={useCount} />)
  await screen.findByText('count 0')
  await addNamedUnit(db, 'Fritid')
  await new Promise((resolve) => setTimeout(resolve, 2 * collectMs))
  expect(read).toHaveBeenCalledOnce()
})

test('reads while the network is away, and hears of commits', async () => {
  onlineManager.setOnline(false)
  const { db, queries } = await startTestQueries()
  renderScreen(queries, <UnitNames />)
  expect(await screen.findByText('no units')).toBeDefined()
  await addNamedUnit(db, 'Fritid')
  expect(await screen.findByText('Fritid')).toBeDefined()
})

test.each([
  ['at once', (open: Database) => open.channels.count()],
  [
    'in a transaction of its own',
    (open: Database) => open.transaction('r', 'channels', () => open.channels.count()),
  ],
])('looking %s at a table that is not declared is a fault', async (_how, read) => {
  vi.spyOn(console, 'error').mockReturnValue(undefined)
  const { queries } = await startTestQueries()
  const useSneaking = defineRead({ key: 'sneaking', tables: ['units'], read })
  renderScreen(
    queries,
    <Boundary>
      <Count use={useSneaking} />
    </Boundary>,
  )
  expect(await screen.findByText(/^failed: /)).toBeDefined()
})

test('a commit through another connection is drawn', async () => {
  const here = await startTestQueries()
  const there = await startTestQueries(here.indexedDB)
  renderScreen(here.queries, <UnitNames />)
  await screen.findByText('no units')
  await addNamedUnit(there.db, 'Fritid')
  expect(await screen.findByText('Fritid')).toBeDefined()
})

test('what one tab tells of its commits is what makes another tab read again', async () => {
  const { db, indexedDB, queries } = await startTestQueries()
  renderScreen(queries, <UnitNames />)
  await screen.findByText('no units')
  const otherTab = new BroadcastChannel('x-storagemutated-1')
  const told = new Promise<unknown>((resolve) => {
    otherTab.onmessage = (event: MessageEvent<unknown>) => resolve(event.data)
  })
  await addNamedUnit(db, 'Elevhälsan')
  await screen.findByText('Elevhälsan')

  await addUnitUnheard(indexedDB, 'Fritid')
  otherTab.postMessage(await told)

  expect(await screen.findByText('Elevhälsan, Fritid')).toBeDefined()
  otherTab.close()
})

test('reads everything again when the page has been asleep', async () => {
  const { indexedDB, queries } = await startTestQueries()
  renderScreen(queries, <UnitNames />)
  await screen.findByText('no units')
  await addUnitUnheard(indexedDB, 'Fritid')
  queries.rereadAll()
  expect(await screen.findByText('Fritid')).toBeDefined()
})

test('keeps what is shown while the database is closed', async () => {
  const { db, queries } = await startTestQueries()
  renderScreen(queries, <UnitNames />)
  await screen.findByText('no units')
  db.close()
  queries.rereadAll()
  await new Promise((resolve) => setTimeout(resolve, 2 * collectMs))
  expect(screen.getByText('no units')).toBeDefined()
})

test('a read that fails later on is not hidden behind the old figure, and can be tried again', async () => {
  vi.spyOn(console, 'error').mockReturnValue(undefined)
  const { db, queries } = await startTestQueries()
  let fails = false
  const useCount = defineRead({
    key: 'count',
    tables: ['units'],
    read: (open) => (fails ? Promise.reject(new Error('torn')) : open.units.count()),
  })
  renderScreen(
    queries,
    <Retrying>
      <Count use={useCount} />
    </Retrying>,
  )
  await screen.findByText('count 0')
  fails = true
  await addNamedUnit(db, 'Fritid')
  const button = await screen.findByText('failed: torn')
  fails = false
  act(() => button.click())
  expect(await screen.findByText('count 1')).toBeDefined()
})

test('arguments by value name what is cached', async () => {
  const { queries } = await startTestQueries()
  const read = vi.fn((_open: Database, range: { readonly from: number }) =>
    Promise.resolve(range.from),
  )
  const useFrom = defineRead({ key: 'from', tables: ['units'], read })
  function From({ from }: { readonly from: number }) {
    return <p>from {useFrom({ from })}</p>
  }
  renderScreen(
    queries,
    <>
      <From from={1} />
      <From from={1} />
      <From from={2} />
    </>,
  )
  await waitFor(() => expect(screen.getAllByText('from 1')).toHaveLength(2))
  expect(read.mock.calls.map(([, range]) => range.from).sort()).toEqual([1, 2])
})

/** A commit of another realm before its news has come: Dexie hears nothing of raw writes. */
async function addUnitUnheard(indexedDB: IDBFactory, name: string) {
  const request = indexedDB.open(databaseName)
  await new Promise((resolve) => (request.onsuccess = resolve))
  const transaction = request.result.transaction('units', 'readwrite')
  const unit = {
    id: `unheard ${name}`,
    createdAt: stamp.now,
    updatedAt: stamp.now,
    name,
    kind: 'unit',
  }
  transaction.objectStore('units').put(unit)
  await new Promise((resolve) => (transaction.oncomplete = resolve))
  request.result.close()
}

function tellOfCommit() {
  Dexie.on.storagemutated.fire({ [`idb://${databaseName}/units/`]: new RangeSet() })
}

function Count({ use: useCount }: { readonly use: () => number }) {
  return <p>count {useCount()}</p>
}

class Boundary extends Component<
  { readonly children: ReactNode; readonly onRetry?: () => void },
  { readonly error: unknown }
> {
  override state: { readonly error: unknown } = { error: null }

  static getDerivedStateFromError(error: unknown) {
    return { error }
  }

  override render() {
    const { error } = this.state
    if (!(error instanceof Error)) return this.props.children
    const retry = () => {
      this.props.onRetry?.()
      this.setState({ error: null })
    }
    return <button onClick={retry}>failed: {error.message}</button>
  }
}

function Retrying({ children }: { readonly children: ReactNode }) {
  return <Boundary onRetry={useRetryReads()}>{children}</Boundary>
}
