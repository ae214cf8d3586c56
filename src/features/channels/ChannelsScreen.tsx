import { Suspense } from 'react'
import { useText } from '#i18n/text.ts'
import { Page } from '#ui/Page.tsx'
import { Spinner } from '#ui/Spinner.tsx'
import { Register } from './Register.tsx'

/** The register of channels and units, and the way new ones come into it. */
export function ChannelsScreen() {
  const t = useText('shell')
  return (
    <Suspense
      fallback={
        <Page>
          <Spinner label={t('loading')} />
        </Page>
      }
    >
      <Register />
    </Suspense>
  )
}
