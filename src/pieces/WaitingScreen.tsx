import { Suspense, type ReactNode } from 'react'
import { useText } from '#i18n/text.ts'
import { Page } from '#ui/Page.tsx'
import { Spinner } from '#ui/Spinner.tsx'

/** A screen, and in its place while what it shows is being read, that it is. */
export function WaitingScreen({ children }: { readonly children: ReactNode }) {
  const t = useText('shell')
  return (
    <Suspense
      fallback={
        <Page>
          <Spinner label={t('loading')} />
        </Page>
      }
    >
      {children}
    </Suspense>
  )
}
