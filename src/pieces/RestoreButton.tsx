import { useNavigate } from '@tanstack/react-router'
import { useText } from '#i18n/text.ts'
import { useRestore } from '#query/restoreSession.ts'
import type { ButtonTone } from '#ui/buttonClass.ts'
import { FileButton } from '#ui/FileButton.tsx'

type RestoreButtonProps = {
  readonly tone?: ButtonTone
  /** What it says when it is not the first file that is chosen. */
  readonly label?: string
}

/** Chooses a backup and goes to where it is checked. Any file may be chosen: what it is, its bytes tell. */
export function RestoreButton({ tone, label }: RestoreButtonProps) {
  const t = useText('restore')
  const { open } = useRestore()
  const navigate = useNavigate()
  return (
    <FileButton
      tone={tone}
      onFiles={([file]) => {
        if (!file) return
        open(file, file.name)
        void navigate({ to: '/data' })
      }}
    >
      {label ?? t('open')}
    </FileButton>
  )
}
