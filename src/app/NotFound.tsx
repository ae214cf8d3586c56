import { Link } from '@tanstack/react-router'
import { useText } from '#i18n/text.ts'
import { buttonClass } from '#ui/buttonClass.ts'
import { Page } from '#ui/Page.tsx'
import { PageHeader } from '#ui/PageHeader.tsx'

export function NotFound() {
  const t = useText('failures.notFound')
  return (
    <Page>
      <PageHeader title={t('title')} lead={t('text')} />
      <div>
        <Link to="/" className={buttonClass({ tone: 'primary' })}>
          {t('toMonday')}
        </Link>
      </div>
    </Page>
  )
}
