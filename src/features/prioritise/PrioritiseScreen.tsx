import { Suspense } from 'react'
import { useText } from '#i18n/text.ts'
import { Page } from '#ui/Page.tsx'
import { Spinner } from '#ui/Spinner.tsx'
import { Prioritise } from './Prioritise.tsx'

/** The meetings in which the management group chooses, and what has been decided. */
export function PrioritiseScreen() {
  const t = useText('shell')
  return (
    <Suspense
      fallback={
        <Page>
          <Spinner label={t('loading')} />
        </Page>
      }
    >
      <Prioritise />
    </Suspense>
  )
}
