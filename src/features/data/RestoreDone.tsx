import { Link } from '@tanstack/react-router'
import { useText } from '#i18n/text.ts'
import { useFormats } from '#i18n/useFormats.ts'
import { useRestore, type RestorePreview } from '#query/restoreSession.ts'
import { Button } from '#ui/Button.tsx'
import { buttonClass } from '#ui/buttonClass.ts'
import { Row } from '#ui/Stack.tsx'

/** That everything is as the backup had it, and the ways on. */
export function RestoreDone({ preview }: { readonly preview: RestorePreview }) {
  const t = useText('restore.restored')
  const { instant } = useFormats()
  const { dismiss } = useRestore()
  const { channels, posts } = preview.holds
  return (
    <>
      <p>{t('lead', { when: instant(preview.createdAt), channels, posts })}</p>
      <Row>
        <Button onClick={dismiss}>{t('close')}</Button>
        <Link to="/" className={buttonClass({ tone: 'primary' })} onClick={dismiss}>
          {t('toMonday')}
        </Link>
      </Row>
    </>
  )
}
