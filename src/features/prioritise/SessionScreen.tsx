import { useParams } from '@tanstack/react-router'
import { Suspense } from 'react'
import { useText } from '#i18n/text.ts'
import { Page } from '#ui/Page.tsx'
import { Spinner } from '#ui/Spinner.tsx'
import { SessionPage } from './SessionPage.tsx'

/** One meeting, at the stage that it has come to. */
export function SessionScreen() {
  const t = useText('shell')
  const { sessionId } = useParams({ from: '/prioritise/$sessionId' })
  return (
    <Suspense
      fallback={
        <Page>
          <Spinner label={t('loading')} />
        </Page>
      }
    >
      <SessionPage key={sessionId} id={sessionId} />
    </Suspense>
  )
}
