import { useParams } from '@tanstack/react-router'
import { Suspense } from 'react'
import { useText } from '#i18n/text.ts'
import { Page } from '#ui/Page.tsx'
import { Spinner } from '#ui/Spinner.tsx'
import { ReviewPage } from './ReviewPage.tsx'

/** The review of one decision. */
export function ReviewScreen() {
  const t = useText('shell')
  const { decisionId } = useParams({ from: '/prioritise/review/$decisionId' })
  return (
    <Page>
      <Suspense fallback={<Spinner label={t('loading')} />}>
        <ReviewPage key={decisionId} id={decisionId} />
      </Suspense>
    </Page>
  )
}
