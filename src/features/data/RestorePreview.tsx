import { backupWhen } from '#i18n/backupWords.ts'
import { useText } from '#i18n/text.ts'
import { useFormats } from '#i18n/useFormats.ts'
import { useBackup } from '#query/backupSession.ts'
import { useRestore, type RestorePreview as Preview } from '#query/restoreSession.ts'
import { useToday } from '#query/today.ts'
import { Button } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { Row, Stack } from '#ui/Stack.tsx'
import { BackupBeforeRestore } from './BackupBeforeRestore.tsx'
import { isNothing } from './isNothing.ts'
import { RestoreTable } from './RestoreTable.tsx'

type RestorePreviewProps = { readonly fileName: string; readonly preview: Preview }

/** What the backup holds and what it would replace, and the one confirmation. */
export function RestorePreview({ fileName, preview }: RestorePreviewProps) {
  const t = useText('restore.preview')
  const cancel = useText('restore')('cancel')
  const formats = useFormats()
  const today = useToday()
  const { restore, dismiss } = useRestore()
  const backup = useBackup()
  const { createdAt, replaces } = preview
  const losesNothing = isNothing(replaces)
  const isBusy = backup.state.phase === 'choosing' || backup.state.phase === 'writing'
  const when = `${backupWhen(createdAt, today, formats)} (${formats.instant(createdAt)})`
  return (
    <>
      <Card>
        <Stack>
          <p>{t('lead', { name: fileName, when })}</p>
          <RestoreTable preview={preview} />
          {losesNothing && <p>{t('nothingHere')}</p>}
        </Stack>
      </Card>
      {!losesNothing && <BackupBeforeRestore />}
      <Row>
        <Button onClick={dismiss}>{cancel}</Button>
        <Button tone={losesNothing ? 'primary' : 'danger'} isBusy={isBusy} onClick={restore}>
          {losesNothing ? t('confirmEmpty') : t('confirm')}
        </Button>
      </Row>
    </>
  )
}
