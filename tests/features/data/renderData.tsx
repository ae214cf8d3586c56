import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  Outlet,
  RouterProvider,
} from '@tanstack/react-router'
import { act, configure, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { IDBFactory } from 'fake-indexeddb'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Suspense, useState, type ReactNode } from 'react'
import { onTestFinished, vi } from 'vitest'
import { dayOfCivil } from '#domain/calendar.ts'
import type { Language } from '#domain/plan.ts'
import { Messages } from '#app/Messages.tsx'
import { DataScreen } from '#features/data/DataScreen.tsx'
import { forgetChoices } from '#features/data/previewChoices.ts'
import { I18nProvider } from '#i18n/I18nProvider.tsx'
import { DropAnywhere } from '#pieces/DropAnywhere.tsx'
import { QueryProvider } from '#query/QueryProvider.tsx'
import { startQueries } from '#query/startQueries.ts'
import { Database } from '#storage/database.ts'
import { openDatabase } from '#storage/openDatabase.ts'
import { savePlan } from '#storage/savePlan.ts'
import type { Stamp } from '#storage/stamp.ts'
import type { ImportApi } from '#worker/importApi.ts'
import { TestSessions } from '../TestSessions.tsx'

// jsdom looks roles up slowly.
configure({ asyncUtilTimeout: 10_000 })
vi.setConfig({ testTimeout: 60_000 })
/** The Meta export of three Facebook pages whose facts are known. */
export const metaExport = fixture('May-04-2026_Nov-15-2026_1604785490000001.csv')

type Drawing = {
  readonly language?: Language
  /** Where the app is opened. */
  readonly address?: string
  /** False: a browser where nothing has been begun. */
  readonly hasPlan?: boolean
  /** Calls of the import that answer otherwise than the real one. */
  readonly answers?: (real: ImportApi) => Partial<ImportApi>
}

/** Draws the data screen on a database of its own, with the real import running beside it. */
export async function renderData({
  language = 'sv',
  address = '/data',
  hasPlan = true,
  answers = () => ({}),
}: Drawing = {}) {
  const indexedDB = new IDBFactory()
  const db = new Database({ indexedDB })
  const opened = await openDatabase(db)
  if (!opened.ok) throw new Error(opened.failure.reason)
  let ids = 0
  let seconds = 0
  const newId = () => `id-${String((ids += 1)).padStart(6, '0')}`
  const now = () => new Date(Date.UTC(2026, 10, 23, 8, 0, (seconds += 1))).toISOString()
  const stamp = (): Stamp => ({ now: now(), newId })
  if (hasPlan) await savePlan(db, stamp(), { organisation: 'Socialförvaltningen' })

  const clock = { now, today: () => dayOfCivil(2026, 11, 23) }
  const queries = startQueries(
    { db, clock, newId },
    () => undefined,
    () => undefined,
  )
  const router = routerAt(address)
  onTestFinished(() => {
    queries.stop()
    db.close()
    forgetChoices()
  })
  render(
    <InLanguage first={language}>
      <QueryProvider queries={queries}>
        <TestSessions tools={{ db, indexedDB, clock, newId, answers }}>
          <Messages />
          <RouterProvider<ReturnType<typeof routerAt>> router={router} />
        </TestSessions>
      </QueryProvider>
    </InLanguage>,
  )
  await act(() => router.load())
  return {
    db,
    stamp,
    user: userEvent.setup({ applyAccept: false }),
    where: () => router.history.location.href,
  }
}

function routerAt(address: string) {
  const root = createRootRoute({
    component: () => (
      <main>
        <Outlet />
        <Suspense>
          <DropAnywhere />
        </Suspense>
      </main>
    ),
  })
  const routeTree = root.addChildren([
    createRoute({ getParentRoute: () => root, path: '/', component: () => <h1>måndag</h1> }),
    createRoute({
      getParentRoute: () => root,
      path: '/channels/$channelId',
      component: () => <h1>kanal</h1>,
    }),
    createRoute({ getParentRoute: () => root, path: '/data', component: DataScreen }),
  ])
  return createRouter({ routeTree, history: createMemoryHistory({ initialEntries: [address] }) })
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

/** A file of the fixtures as the browser gives it. */
export function fixture(name: string): File {
  return toFile(name, readFileSync(join(import.meta.dirname, '../../fixtures/posts', name)))
}

/** A file that can be read as a stream, which jsdom's own cannot. */
export function toFile(name: string, content: string | Uint8Array<ArrayBuffer>): File {
  // The day of the tests' clock: a feed is known no further than the file that holds it.
  const file = new File([content], name, { lastModified: Date.UTC(2026, 10, 23) })
  const blob = new Blob([content])
  return Object.assign(file, { stream: () => blob.stream() })
}

type User = ReturnType<typeof userEvent.setup>

/** Chooses files and waits for the heading that comes then. */
export async function chooseFiles(
  user: User,
  files: readonly File[],
  heading = 'Stämmer det här?',
) {
  await screen.findByRole('button', { name: /^(?:Välj filer|Choose files)$/ })
  const input = document.querySelector<HTMLInputElement>('input[type="file"]')
  if (!input) throw new Error('Nowhere to choose files')
  await user.upload(input, [...files])
  await screen.findByRole('heading', { level: 1, name: heading })
}

/** Confirms what stands there. */
export async function confirmImport(user: User) {
  await user.click(screen.getByRole('button', { name: /^(?:Läs in .+ i |Bekräfta)/ }))
}

/** Everything that the screen says, on one line. */
export function wordsOnScreen(): string {
  return wordsOf(screen.getByRole('main'))
}

/** Everything that an element says, on one line. */
export function wordsOf(element: Element): string {
  return element.textContent.replace(/\s+/g, ' ')
}

/** The line of an account in the preview. */
export function accountLine(name: string): HTMLElement {
  const line = screen.getByRole('button', { name }).closest('li')
  if (!line) throw new Error(`No line for ${name}`)
  return line
}

/** An export of these pages, so many posts each, on days of March 2026. */
export function exportOf(pages: Readonly<Record<string, number>>): File {
  const rows = Object.entries(pages).flatMap(([page, posts]) =>
    Array.from({ length: posts }, (_, post) =>
      [
        `${page}-${post}`,
        `id-${page}`,
        page,
        'Text',
        `03/${String((post % 28) + 1).padStart(2, '0')}/2026 04:00`,
        '',
        '0',
        'Photos',
      ].join(','),
    ),
  )
  const header = 'Post ID,Page ID,Page name,Title,Publish time,Permalink,Is share,Post type'
  return toFile('Mar-01-2026_Mar-31-2026_1.csv', [header, ...rows, ''].join('\n'))
}
