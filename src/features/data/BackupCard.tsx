import { useText } from '#i18n/text.ts'
import { MakeBackup } from '#pieces/MakeBackup.tsx'
import { RestoreButton } from '#pieces/RestoreButton.tsx'
import { Card } from '#ui/Card.tsx'
import { Stack } from '#ui/Stack.tsx'
import styles from './BackupCard.module.css'
import { FolderBackups } from './FolderBackups.tsx'
import { LastBackupWords } from './LastBackupWords.tsx'

/** A copy of everything outside the browser: its age, the making of one, and the way back from one. */
export function BackupCard() {
  const t = useText('backup')
  const restore = useText('restore')
  return (
    <div id="backup">
      <Card title={t('title')}>
        <Stack gap={4}>
          <LastBackupWords />
          <p className={styles['soft']}>{t('why')}</p>
          <MakeBackup />
          <div className={styles['part']}>
            <FolderBackups />
          </div>
          <section className={styles['part']} aria-labelledby="restore">
            <Stack gap={3}>
              <h3 id="restore">{restore('title')}</h3>
              <p>{restore('text')}</p>
              <div>
                <RestoreButton />
              </div>
            </Stack>
          </section>
        </Stack>
      </Card>
    </div>
  )
}
