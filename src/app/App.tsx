import { RouterProvider } from '@tanstack/react-router'
import type { StoreApi } from 'zustand'
import { I18nProvider } from '#i18n/I18nProvider.tsx'
import { QueryProvider } from '#query/QueryProvider.tsx'
import type { Queries } from '#query/startQueries.ts'
import { DatabaseGate } from './DatabaseGate.tsx'
import { DatabaseContext, type FollowedDatabase } from './databaseState.ts'
import { Messages } from './Messages.tsx'
import { NotSavedMessages, type LastNotSaved } from './NotSavedMessages.tsx'
import { chooseLanguage, useAppliedPreferences, usePreferences } from './preferences.ts'
import { RecoveryGate } from './RecoveryGate.tsx'
import type { createAppRouter } from './router.ts'
import { SavedMessages, type LastSaved } from './SavedMessages.tsx'
import { Sessions, type TabSessions } from './Sessions.tsx'

type AppProps = {
  readonly router: ReturnType<typeof createAppRouter>
  readonly database: FollowedDatabase
  readonly queries: Queries
  readonly sessions: TabSessions
  readonly notSaved: StoreApi<LastNotSaved>
  readonly saved: StoreApi<LastSaved>
}

export function App({ router, database, queries, sessions, notSaved, saved }: AppProps) {
  const language = usePreferences((preferences) => preferences.language)
  useAppliedPreferences()
  return (
    <I18nProvider language={language} onLanguageChange={chooseLanguage}>
      <Messages />
      <DatabaseGate followed={database}>
        <DatabaseContext value={database}>
          <QueryProvider queries={queries}>
            <Sessions sessions={sessions}>
              <NotSavedMessages news={notSaved} />
              <SavedMessages news={saved} />
              <RouterProvider router={router} InnerWrap={RecoveryGate} />
            </Sessions>
          </QueryProvider>
        </DatabaseContext>
      </DatabaseGate>
    </I18nProvider>
  )
}
