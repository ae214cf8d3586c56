import '#ui/tokens.css'
import '#ui/fonts.css'
import '#ui/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { createStore } from 'zustand'
import { startQueries } from '#query/startQueries.ts'
import { Database } from '#storage/database.ts'
import { acceptWhenRestored } from './acceptWhenRestored.ts'
import { App } from './App.tsx'
import { followAppUpdates } from './appUpdate.ts'
import { askToKeepAfterFirstValue } from './askToKeep.ts'
import { systemClock } from './clock.ts'
import { followDatabase } from './databaseState.ts'
import { newId } from './ids.ts'
import { lookCloser } from './lookCloser.ts'
import type { LastNotSaved } from './NotSavedMessages.tsx'
import { createAppRouter } from './router.ts'
import type { LastSaved } from './SavedMessages.tsx'
import { fetchScreensAhead } from './screens.ts'
import { startSessions } from './startSessions.ts'
import { sweepLeftovers } from './sweepLeftovers.ts'

/** What can wait begins once the first screen has had its turn. */
const afterFirstScreenMs = 2000

/** Puts the app together, with the real clock, ids and database, into the element. */
export function startApp(element: HTMLElement) {
  const db = new Database()
  const notSaved = createStore<LastNotSaved>(() => ({ failure: null }))
  const saved = createStore<LastSaved>(() => ({ seq: null }))
  const queries = startQueries(
    { db, clock: systemClock, newId },
    (failure, error) => {
      notSaved.setState({ failure })
      // A fault of the program's, mostly: whoever mends it finds it in the browser's console.
      if (failure === 'failed') reportError(error)
    },
    (seq) => saved.setState({ seq }),
  )
  const sessions = startSessions(db, systemClock)
  const database = followDatabase(db, {
    clock: systemClock,
    onEntered: () => {
      askToKeepAfterFirstValue(db, systemClock)
      setTimeout(() => {
        fetchScreensAhead()
        sessions.fetchAhead()
        void sweepLeftovers(db, systemClock)
      }, afterFirstScreenMs)
      setTimeout(() => void lookCloser(db, database), 8000)
    },
    // A damaged database must not take the place of a whole one's backup.
    onWhole: sessions.folderBackups.start,
    onReopened: queries.rereadAll,
  })
  // The dev server's scripts are made anew with every change: nothing of them may be kept.
  if (import.meta.env.PROD) setTimeout(() => void followAppUpdates(), afterFirstScreenMs)
  acceptWhenRestored(sessions.restore, database)
  createRoot(element, {
    onCaughtError: (error) => {
      // A part that reads from a lost database cannot but fail; the page says already that it is lost.
      if (database.state.getState().phase === 'lost') return
      // eslint-disable-next-line no-console -- as React does by itself: an error boundary has shown the rest
      console.error(error)
    },
  }).render(
    <StrictMode>
      <App
        router={createAppRouter()}
        database={database}
        queries={queries}
        sessions={sessions}
        notSaved={notSaved}
        saved={saved}
      />
    </StrictMode>,
  )
}
