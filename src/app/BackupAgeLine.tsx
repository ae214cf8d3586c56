import { Link } from '@tanstack/react-router'
import { TriangleAlert } from 'lucide-react'
import { backupWhen } from '#i18n/backupWords.ts'
import { useText } from '#i18n/text.ts'
import { useFormats } from '#i18n/useFormats.ts'
import { useFolderBackups } from '#query/folderBackups.ts'
import { useBackupAge } from '#query/lastBackup.ts'
import { useToday } from '#query/today.ts'
import styles from './BackupAgeLine.module.css'

/** How old the last backup is, in view on every screen, and the way to a new one; nothing while there is nothing to lose. */
export function BackupAgeLine() {
  const t = useText('backup.age')
  const formats = useFormats()
  const today = useToday()
  const { last, hasData, reminder } = useBackupAge()
  const { permission } = useFolderBackups().state
  if (!hasData) return null
  const age = last
    ? t(last.kept === 'restored' ? 'from' : 'made', { when: backupWhen(last.at, today, formats) })
    : t('never')
  const isFolderShut = permission === 'prompt' || permission === 'denied'
  const isWanted = reminder !== null || isFolderShut
  return (
    <Link to="/data" hash="backup" className={styles['age']} data-wanted={isWanted}>
      {isWanted && <TriangleAlert aria-hidden className={styles['icon']} />}
      <span>
        {age}
        {reminder === 'old' && `. ${t('old')}`}
        {isFolderShut && `. ${t('folder')}`}
      </span>
    </Link>
  )
}
