import { render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { I18nProvider } from '#i18n/I18nProvider.tsx'
import { QueryProvider } from '#query/QueryProvider.tsx'
import { startQueries } from '#query/startQueries.ts'
import { Database } from '#storage/database.ts'
import { openDatabase } from '#storage/openDatabase.ts'
import { onTestFinished } from 'vitest'
import { Messages } from '#app/Messages.tsx'
import { systemClock } from '#app/clock.ts'
import { newId } from '#app/ids.ts'

/** Draws a piece of the app in Swedish, on an empty database of its own, with its messages. */
export async function renderInApp(children: ReactNode): Promise<{ readonly db: Database }> {
  const db = new Database({ name: newId() })
  const opened = await openDatabase(db)
  if (!opened.ok) throw new Error(opened.failure.reason)
  const queries = startQueries({ db, clock: systemClock, newId }, () => undefined)
  onTestFinished(() => {
    queries.stop()
    db.close()
  })
  render(
    <I18nProvider language="sv" onLanguageChange={() => undefined}>
      <QueryProvider queries={queries}>
        <Messages />
        {children}
      </QueryProvider>
    </I18nProvider>,
  )
  return { db }
}
