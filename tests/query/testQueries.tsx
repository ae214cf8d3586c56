import { render, type RenderResult } from '@testing-library/react'
import { IDBFactory } from 'fake-indexeddb'
import { Suspense, type ReactNode } from 'react'
import { onTestFinished, vi } from 'vitest'
import { dayNumber } from '#domain/calendar.ts'
import { QueryProvider } from '#query/QueryProvider.tsx'
import type { NotSavedHandler } from '#query/queryClient.ts'
import { startQueries, type Queries } from '#query/startQueries.ts'
import { Database } from '#storage/database.ts'
import { openDatabase } from '#storage/openDatabase.ts'

export const today = dayNumber(20_780)

type TestQueries = {
  readonly db: Database
  readonly queries: Queries
  readonly indexedDB: IDBFactory
  readonly onNotSaved: ReturnType<typeof vi.fn<NotSavedHandler>>
}

/** An open, empty database with its queries, as one tab has them; another tab may share `indexedDB`. */
export async function startTestQueries(indexedDB = new IDBFactory()): Promise<TestQueries> {
  const db = new Database({ indexedDB })
  const opened = await openDatabase(db)
  if (!opened.ok) throw new Error(opened.failure.reason)
  let ids = 0
  const services = {
    db,
    clock: { now: () => '2026-11-23T08:00:00.000Z', today: () => today },
    newId: () => `id-${String((ids += 1)).padStart(4, '0')}`,
  }
  const onNotSaved = vi.fn<NotSavedHandler>()
  const queries = startQueries(services, onNotSaved)
  onTestFinished(() => {
    queries.stop()
    db.close()
  })
  return { db, queries, indexedDB, onNotSaved }
}

/** Draws the children as a screen is drawn: below the provider, and below a Suspense that says so. */
export function renderScreen(queries: Queries, children: ReactNode): RenderResult {
  return render(
    <QueryProvider queries={queries}>
      <Suspense fallback="loading">{children}</Suspense>
    </QueryProvider>,
  )
}
