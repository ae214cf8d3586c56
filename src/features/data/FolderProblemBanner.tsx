import { useText } from '#i18n/text.ts'
import { useFolderBackups } from '#query/folderBackups.ts'
import { Banner } from '#ui/Banner.tsx'
import { Button } from '#ui/Button.tsx'

/** Why nothing is written into the folder, and what to do; nothing when all is well. */
export function FolderProblemBanner({ name }: { readonly name: string }) {
  const t = useText('backup.folder')
  const { state, allow } = useFolderBackups()
  const { permission, problem } = state
  if (permission === 'denied') return <Banner kind="warning">{t('denied', { name })}</Banner>
  if (permission === 'prompt' || problem === 'forbidden')
    return (
      <Banner
        kind="warning"
        actions={
          <Button size="small" onClick={allow}>
            {t('allow')}
          </Button>
        }
      >
        {t(problem === 'forbidden' ? 'problems.forbidden' : 'ask', { name })}
      </Banner>
    )
  if (problem === null) return null
  return (
    <Banner kind="warning">
      {t(problem === 'gone' ? 'problems.gone' : 'problems.notWritten', { name })}
    </Banner>
  )
}
