import { useEffect } from 'react'
import { useText } from '#i18n/text.ts'
import type { OpenFailure } from '#storage/openDatabase.ts'
import { Button } from '#ui/Button.tsx'
import { Page } from '#ui/Page.tsx'
import { PageHeader } from '#ui/PageHeader.tsx'
import { ErrorDetails } from './ErrorDetails.tsx'
import { reloadPage } from './reloadPage.ts'
import { ThrowAway } from './ThrowAway.tsx'

type OpeningProblemProps = {
  readonly reason: 'blocked' | OpenFailure['reason']
  readonly cause?: unknown
  /** Removes what cannot be read. */
  readonly onThrowAway?: () => Promise<void>
}

/** Instead of the whole app while its database cannot be used. */
export function OpeningProblem({ reason, cause, onThrowAway }: OpeningProblemProps) {
  const t = useText('failures')
  const shell = useText('shell')
  const title = t(`opening.${reason}.title`)
  useEffect(() => {
    document.title = shell('title', { screen: title })
  }, [shell, title])
  return (
    <main>
      <Page width="narrow">
        <div role="alert">
          <PageHeader title={title} lead={t(`opening.${reason}.text`)} />
        </div>
        {reason !== 'blocked' && (
          <>
            <div>
              <Button tone="primary" onClick={reloadPage}>
                {t('reload')}
              </Button>
            </div>
            {reason === 'unreadable' && onThrowAway && <ThrowAway onThrowAway={onThrowAway} />}
            <ErrorDetails error={cause} />
          </>
        )}
      </Page>
    </main>
  )
}
