import { backupWhen } from '#i18n/backupWords.ts'
import { useText } from '#i18n/text.ts'
import { useFormats } from '#i18n/useFormats.ts'
import { MakeBackup } from '#pieces/MakeBackup.tsx'
import { useBackup } from '#query/backupSession.ts'
import { useBackupAge } from '#query/lastBackup.ts'
import { useToday } from '#query/today.ts'
import { Banner } from '#ui/Banner.tsx'
import { Card } from '#ui/Card.tsx'
import { Stack } from '#ui/Stack.tsx'

/** That everything here goes, for good, and a way to keep a copy of it. */
export function BackupBeforeRestore() {
  const t = useText('restore.preview')
  const formats = useFormats()
  const today = useToday()
  const { last, hasChanged } = useBackupAge()
  const { state } = useBackup()
  const when = last && backupWhen(last.at, today, formats)
  return (
    <Card>
      <Stack>
        <Banner kind="warning" title={t('gone')}>
          {when === null ? t('backupNever') : t(hasChanged ? 'backupOld' : 'backupFresh', { when })}
        </Banner>
        {(hasChanged || state.phase !== 'idle') && (
          <>
            <h2>{t('first')}</h2>
            <MakeBackup />
          </>
        )}
      </Stack>
    </Card>
  )
}
