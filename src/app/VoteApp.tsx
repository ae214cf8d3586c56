import { CatchBoundary } from '@tanstack/react-router'
import { Suspense, useState, useSyncExternalStore } from 'react'
import { LanguageChoice } from '#features/monday/LanguageChoice.tsx'
import { VoteScreen } from '#features/prioritise/VoteScreen.tsx'
import { languageOfLink } from '#features/prioritise/voteLink.ts'
import { I18nProvider } from '#i18n/I18nProvider.tsx'
import { useText } from '#i18n/text.ts'
import { Button } from '#ui/Button.tsx'
import { Page } from '#ui/Page.tsx'
import { PageHeader } from '#ui/PageHeader.tsx'
import { ErrorDetails } from './ErrorDetails.tsx'
import { reloadPage } from './reloadPage.ts'
import { ScreenLoading } from './ScreenLoading.tsx'

/** What a voter is shown who is no user of this browser's plan: a ballot, with nothing of the app around it. */
export function VoteApp() {
  const hash = useSyncExternalStore(followHash, () => window.location.hash)
  // Never kept: a guest's choice is nothing for this browser to remember.
  const [language, setLanguage] = useState(() => languageOfLink(hash))
  return (
    <I18nProvider language={language} onLanguageChange={setLanguage}>
      <CatchBoundary getResetKey={() => hash} errorComponent={VoteFailed}>
        <Suspense fallback={<ScreenLoading />}>
          <main>
            <Page width="narrow">
              <VoteScreen hash={hash} />
              <LanguageChoice />
            </Page>
          </main>
        </Suspense>
      </CatchBoundary>
    </I18nProvider>
  )
}

function VoteFailed({ error }: { readonly error: unknown }) {
  const t = useText('failures')
  return (
    <main>
      <Page width="narrow">
        <PageHeader title={t('screen.title')} />
        <div>
          <Button tone="primary" onClick={reloadPage}>
            {t('reload')}
          </Button>
        </div>
        <ErrorDetails error={error} />
      </Page>
    </main>
  )
}

function followHash(onChange: () => void) {
  window.addEventListener('hashchange', onChange)
  return () => window.removeEventListener('hashchange', onChange)
}
