import { backupWhen } from '#i18n/backupWords.ts'
import { useText } from '#i18n/text.ts'
import { useFormats } from '#i18n/useFormats.ts'
import { useBackupAge } from '#query/lastBackup.ts'
import { useToday } from '#query/today.ts'
import { Banner } from '#ui/Banner.tsx'

/** When the last backup was made, how sure that is, and whether a new one is wanted. */
export function LastBackupWords() {
  const t = useText('backup.last')
  const formats = useFormats()
  const today = useToday()
  const { last, hasChanged, reminder } = useBackupAge()
  const made = last ? t(last.kept, { when: backupWhen(last.at, today, formats) }) : t('never')
  if (reminder === 'never') return <Banner kind="warning">{made}</Banner>
  if (reminder === 'old')
    return (
      <Banner kind="warning" title={made}>
        {t('old')}
      </Banner>
    )
  return (
    <p>
      <strong>{made}</strong>
      {last && !hasChanged && ` ${t('unchanged')}`}
    </p>
  )
}
