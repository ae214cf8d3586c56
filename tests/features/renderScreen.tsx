import {
  createMemoryHistory,
  createRouter,
  RouterProvider,
  type AnyRoute,
  type AnyRouter,
} from '@tanstack/react-router'
import { act, configure, render } from '@testing-library/react'
import { IDBFactory } from 'fake-indexeddb'
import { useState, type ReactNode } from 'react'
import { onTestFinished, vi } from 'vitest'
import { createStore } from 'zustand'
import { dayOfCivil, type DayNumber } from '#domain/calendar.ts'
import type { Language } from '#domain/plan.ts'
import { Messages } from '#app/Messages.tsx'
import { NotSavedMessages, type LastNotSaved } from '#app/NotSavedMessages.tsx'
import { SavedMessages, type LastSaved } from '#app/SavedMessages.tsx'
import { UndoKeys } from '#app/UndoKeys.tsx'
import { I18nProvider } from '#i18n/I18nProvider.tsx'
import { QueryProvider } from '#query/QueryProvider.tsx'
import { startQueries } from '#query/startQueries.ts'
import { Database } from '#storage/database.ts'
import { openDatabase } from '#storage/openDatabase.ts'
import type { Stamp } from '#storage/stamp.ts'
import { TestSessions } from './TestSessions.tsx'

// jsdom looks roles up slowly, and the first panel fetches its code: on a busy machine in half a minute.
configure({ asyncUtilTimeout: 45_000 })
vi.setConfig({ testTimeout: 240_000 })

/** A browser with a database, and stamps for what a test lays in it. */
export type Town = {
  readonly db: Database
  readonly indexedDB: IDBFactory
  readonly stamp: () => Stamp
}

/** An open, empty database, and stamps of one morning with ids in order. */
export async function openTown(): Promise<Town> {
  const indexedDB = new IDBFactory()
  const db = new Database({ indexedDB })
  const opened = await openDatabase(db)
  if (!opened.ok) throw new Error(opened.failure.reason)
  onTestFinished(() => db.close())
  let ids = 0
  const newId = () => `id-${String((ids += 1)).padStart(6, '0')}`
  return { db, indexedDB, stamp: () => ({ now: '2026-11-20T08:00:00.000Z', newId }) }
}

type Drawing = {
  readonly routeTree: AnyRoute
  readonly address: string
  readonly language?: Language | undefined
  /** A Monday, the 23rd of November 2026, unless told otherwise. */
  readonly today?: DayNumber | undefined
}

/** Draws an address of a route tree on the town as it stands, with messages and undoing as in the app. */
export async function renderScreen(
  { db, indexedDB, stamp }: Town,
  { routeTree, address, language = 'sv', today = dayOfCivil(2026, 11, 23) }: Drawing,
): Promise<{ readonly where: () => string }> {
  const clock = { now: () => '2026-11-23T08:00:00.000Z', today: () => today }
  const newId = () => stamp().newId()
  const saved = createStore<LastSaved>(() => ({ seq: null }))
  const notSaved = createStore<LastNotSaved>(() => ({ failure: null }))
  const queries = startQueries(
    { db, clock, newId },
    (failure) => notSaved.setState({ failure }),
    (seq) => saved.setState({ seq }),
  )
  onTestFinished(() => {
    queries.stop()
  })
  const history = createMemoryHistory({ initialEntries: [address] })
  const router: AnyRouter = createRouter({ routeTree, history })
  render(
    <InLanguage first={language}>
      <QueryProvider queries={queries}>
        <TestSessions tools={{ db, indexedDB, clock, newId }}>
          <Messages />
          <SavedMessages news={saved} />
          <NotSavedMessages news={notSaved} />
          <UndoKeys />
          <RouterProvider<AnyRouter> router={router} />
        </TestSessions>
      </QueryProvider>
    </InLanguage>,
  )
  await act(() => router.load())
  return { where: () => history.location.href }
}

type InLanguageProps = { readonly first: Language; readonly children: ReactNode }

function InLanguage({ first, children }: InLanguageProps) {
  const [language, setLanguage] = useState(first)
  return (
    <I18nProvider language={language} onLanguageChange={setLanguage}>
      {children}
    </I18nProvider>
  )
}
