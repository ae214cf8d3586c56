import { useText } from '#i18n/text.ts'
import { Page } from '#ui/Page.tsx'
import { Spinner } from '#ui/Spinner.tsx'

export function ScreenLoading() {
  const t = useText('shell')
  return (
    <Page>
      <Spinner label={t('loading')} />
    </Page>
  )
}
