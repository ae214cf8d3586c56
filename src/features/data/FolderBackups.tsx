import { backupWhen } from '#i18n/backupWords.ts'
import { useText } from '#i18n/text.ts'
import { useFormats } from '#i18n/useFormats.ts'
import { folderAbility } from '#query/browserAbilities.ts'
import { useBackupFolder } from '#query/backupFolder.ts'
import { useFolderBackups } from '#query/folderBackups.ts'
import { useToday } from '#query/today.ts'
import { Button } from '#ui/Button.tsx'
import { Row, Stack } from '#ui/Stack.tsx'
import { useToasts } from '#ui/toasts.ts'
import { FolderProblemBanner } from './FolderProblemBanner.tsx'

/** Backups that are made by themselves, where the browser can write into a folder. */
export function FolderBackups() {
  const t = useText('backup.folder')
  const folder = useBackupFolder()
  const ability = folderAbility()
  return (
    <section aria-labelledby="folder-backups">
      <Stack gap={3}>
        <h3 id="folder-backups">{t('title')}</h3>
        {ability !== 'yes' ? <p>{t(ability)}</p> : folder ? <Chosen folder={folder} /> : <Offer />}
      </Stack>
    </section>
  )
}

function Offer() {
  const t = useText('backup.folder')
  const { choose } = useFolderBackups()
  return (
    <>
      <p>
        {t('offer')} {t('unlocked')}
      </p>
      <div>
        <Button onClick={choose}>{t('choose')}</Button>
      </div>
    </>
  )
}

type ChosenProps = { readonly folder: NonNullable<ReturnType<typeof useBackupFolder>> }

function Chosen({ folder: { name, files } }: ChosenProps) {
  const t = useText('backup.folder')
  const formats = useFormats()
  const today = useToday()
  const { state, choose, stop } = useFolderBackups()
  const showToast = useToasts((toasts) => toasts.showToast)
  const latest = files.at(-1)
  return (
    <>
      <FolderProblemBanner name={name} />
      <p role="status">
        {state.isWriting
          ? t('writing', { name })
          : [
              t('holds', { name, count: files.length }),
              ...(latest ? [t('latest', { when: backupWhen(latest.at, today, formats) })] : []),
            ].join(' ')}
      </p>
      <Row>
        <Button onClick={choose}>{t('another')}</Button>
        <Button
          onClick={() => {
            stop()
            showToast({ message: t('stopped') })
          }}
        >
          {t('stop')}
        </Button>
      </Row>
    </>
  )
}
