import { Suspense } from 'react'
import { useText } from '#i18n/text.ts'
import { Page } from '#ui/Page.tsx'
import { Spinner } from '#ui/Spinner.tsx'
import { Boundaries } from './Boundaries.tsx'

/** Who creates what for whom, and where the organisation's own boundaries stand in the way. */
export function BoundariesScreen() {
  const t = useText('shell')
  return (
    <Suspense
      fallback={
        <Page>
          <Spinner label={t('loading')} />
        </Page>
      }
    >
      <Boundaries />
    </Suspense>
  )
}
