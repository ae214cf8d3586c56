import { Suspense } from 'react'
import { useText } from '#i18n/text.ts'
import { Page } from '#ui/Page.tsx'
import { Spinner } from '#ui/Spinner.tsx'
import { MapPage } from './MapPage.tsx'

/** From vision to channel: what the channels are for, drawn. */
export function MapScreen() {
  const t = useText('shell')
  return (
    <Suspense
      fallback={
        <Page>
          <Spinner label={t('loading')} />
        </Page>
      }
    >
      <MapPage />
    </Suspense>
  )
}
