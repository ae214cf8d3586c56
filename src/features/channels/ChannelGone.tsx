import { Link } from '@tanstack/react-router'
import { useText } from '#i18n/text.ts'
import { Page } from '#ui/Page.tsx'
import { PageHeader } from '#ui/PageHeader.tsx'

/** For a link to a channel that was deleted or lies in another browser. */
export function ChannelGone() {
  const t = useText('channel.gone')
  return (
    <Page>
      <PageHeader title={t('title')} lead={t('text')} />
      <p>
        <Link to="/channels">{t('back')}</Link>
      </p>
    </Page>
  )
}
