import { QueryClient, QueryClientProvider, useSuspenseQuery } from '@tanstack/react-query'
import {
  createRootRoute,
  createRoute,
  createRouter,
  Outlet,
  RouterProvider,
} from '@tanstack/react-router'
import { Dexie, type Table } from 'dexie'
import { StrictMode, Suspense } from 'react'
import { createRoot } from 'react-dom/client'

class BareDatabase extends Dexie {
  declare readonly things: Table<{ readonly id: string }, string>

  constructor() {
    super('bench-bare')
    this.version(1).stores({ things: 'id' })
  }
}

const db = new BareDatabase()

/** The least that an app with these libraries does: route, read from the database, draw a heading. */
function Bare() {
  const { data } = useSuspenseQuery({ queryKey: ['things'], queryFn: () => db.things.count() })
  return (
    <main>
      <h1>{data}</h1>
      <button type="button">Tryck</button>
    </main>
  )
}

const root = createRootRoute({ component: Outlet })
const start = createRoute({ getParentRoute: () => root, path: '/$', component: Bare })
const router = createRouter({ routeTree: root.addChildren([start]) })
const element = document.getElementById('app')
if (element)
  createRoot(element).render(
    <StrictMode>
      <QueryClientProvider client={new QueryClient()}>
        <Suspense>
          <RouterProvider router={router} />
        </Suspense>
      </QueryClientProvider>
    </StrictMode>,
  )
