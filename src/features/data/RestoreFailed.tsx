import { useText } from '#i18n/text.ts'
import { useRestore, type RestoreFailure } from '#query/restoreSession.ts'
import { RestoreButton } from '#pieces/RestoreButton.tsx'
import { Banner } from '#ui/Banner.tsx'
import { Button } from '#ui/Button.tsx'
import { Row } from '#ui/Stack.tsx'

/** After these the same file may do. */
const mayDo: ReadonlySet<RestoreFailure> = new Set<RestoreFailure>([
  'changedSince',
  'fileChanged',
  'full',
  'notSaved',
  'stopped',
])

type RestoreFailedProps = { readonly fileName: string; readonly failure: RestoreFailure }

/** Why a file was not restored, what to do about it, and that nothing has happened. */
export function RestoreFailed({ fileName, failure }: RestoreFailedProps) {
  const t = useText('restore')
  const { checkAgain, dismiss } = useRestore()
  return (
    <>
      <Banner kind="error" title={t('failed.untouched')} isAnnounced>
        {t(`failures.${failure}`, { name: fileName })}
      </Banner>
      <Row>
        <Button onClick={dismiss}>{t('failed.close')}</Button>
        {mayDo.has(failure) && <Button onClick={checkAgain}>{t('failed.again')}</Button>}
        <RestoreButton label={t('another')} />
      </Row>
    </>
  )
}
