import { Link } from '@tanstack/react-router'
import { useText } from '#i18n/text.ts'
import { RestoreButton } from '#pieces/RestoreButton.tsx'
import { buttonClass } from '#ui/buttonClass.ts'
import { Page } from '#ui/Page.tsx'
import { PageHeader } from '#ui/PageHeader.tsx'
import { Row } from '#ui/Stack.tsx'

/** For the one who came here by address, before there is a plan. */
export function NoPlan() {
  const t = useText('data.noPlan')
  return (
    <Page>
      <PageHeader title={t('title')} lead={t('text')} />
      <Row>
        <Link to="/" className={buttonClass({ tone: 'primary' })}>
          {t('toDoors')}
        </Link>
        <RestoreButton />
      </Row>
    </Page>
  )
}
