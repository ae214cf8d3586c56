import { useText } from '#i18n/text.ts'
import { useFormats } from '#i18n/useFormats.ts'
import { useRestore, type RestoreState } from '#query/restoreSession.ts'
import { Button } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { ProgressBar } from '#ui/ProgressBar.tsx'
import { Stack } from '#ui/Stack.tsx'

type RestoreProgressProps = {
  readonly state: Extract<RestoreState, { phase: 'checking' | 'restoring' }>
}

/** How far the file has been read, for its check or for good, and a way to stop. */
export function RestoreProgress({ state }: RestoreProgressProps) {
  const t = useText('restore')
  const { size } = useFormats()
  const { cancel } = useRestore()
  const { phase, fileName, progress } = state
  const { done, total } = progress
  return (
    <Card>
      <Stack>
        <ProgressBar
          label={t(`${phase}.file`, { name: fileName })}
          value={total === 0 ? null : done}
          max={total || 1}
          valueText={t('progress', { done: size(done), total: size(total) })}
        />
        <p>{t(`${phase}.calm`)}</p>
        <div>
          <Button onClick={cancel}>{t('cancel')}</Button>
        </div>
      </Stack>
    </Card>
  )
}
