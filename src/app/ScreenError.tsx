import { useText } from '#i18n/text.ts'
import { useRetryReads } from '#query/retryReads.ts'
import { Button } from '#ui/Button.tsx'
import { Page } from '#ui/Page.tsx'
import { PageHeader } from '#ui/PageHeader.tsx'
import { Row } from '#ui/Stack.tsx'
import { ErrorDetails } from './ErrorDetails.tsx'
import { reloadPage } from './reloadPage.ts'

type ScreenErrorProps = {
  readonly error: unknown
  readonly reset: () => void
}

/** Instead of a screen that threw: the rest of the app stays usable around it. */
export function ScreenError({ error, reset }: ScreenErrorProps) {
  const t = useText('failures')
  const retryReads = useRetryReads()
  function retry() {
    retryReads()
    reset()
  }
  return (
    <Page>
      <PageHeader title={t('screen.title')} lead={t('screen.text')} />
      <Row>
        <Button tone="primary" onClick={retry}>
          {t('screen.retry')}
        </Button>
        <Button onClick={reloadPage}>{t('reload')}</Button>
      </Row>
      <ErrorDetails error={error} />
    </Page>
  )
}
