import { useEffect, useRef } from 'react'
import { useText } from '#i18n/text.ts'
import { useFormats } from '#i18n/useFormats.ts'
import { useBackup, type BackupState } from '#query/backupSession.ts'
import { Banner } from '#ui/Banner.tsx'
import { Button } from '#ui/Button.tsx'
import { ProgressBar } from '#ui/ProgressBar.tsx'
import { Stack } from '#ui/Stack.tsx'
import { BackupForm } from './BackupForm.tsx'

/** Makes a backup: what to decide, how far it has come, and what became of it. */
export function MakeBackup() {
  const { state } = useBackup()
  switch (state.phase) {
    case 'writing':
      return <Writing state={state} />
    case 'idle':
    case 'choosing':
    case 'saved':
    case 'failed':
      return (
        <Stack gap={3}>
          {state.phase === 'saved' && <Saved state={state} />}
          {state.phase === 'failed' && <Failed state={state} />}
          <BackupForm />
        </Stack>
      )
  }
}

type In<Phase extends BackupState['phase']> = {
  readonly state: Extract<BackupState, { phase: Phase }>
}

function Writing({ state: { fileName, progress } }: In<'writing'>) {
  const t = useText('backup')
  const { number } = useFormats()
  const { cancel } = useBackup()
  const stop = useRef<HTMLButtonElement>(null)
  // What was pressed to begin is gone; the next thing one may want is to stop.
  useEffect(() => stop.current?.focus(), [])
  const { done, total } = progress
  return (
    <Stack gap={3}>
      <ProgressBar
        label={t('writing', { name: fileName })}
        value={total === 0 ? null : done}
        max={total || 1}
        {...(total > 0 && { valueText: t('progress', { done: number(done), total }) })}
      />
      <p>{t('notYet')}</p>
      <div>
        <Button ref={stop} onClick={cancel}>
          {t('cancel')}
        </Button>
      </div>
    </Stack>
  )
}

function Saved({ state }: In<'saved'>) {
  const t = useText('backup')
  const { size } = useFormats()
  const { dismiss } = useBackup()
  const { fileName, bytes, posts, kept } = state
  return (
    <Banner
      kind="success"
      title={t(`saved.${kept}`)}
      isAnnounced
      actions={<CloseButton onClose={dismiss} />}
    >
      {t('saved.file', { name: fileName, size: size(bytes), posts })}
      {kept === 'downloaded' && ` ${t('saved.lookForIt')}`}
    </Banner>
  )
}

function Failed({ state: { failure } }: In<'failed'>) {
  const t = useText('backup')
  const { dismiss } = useBackup()
  return (
    <Banner kind="error" isAnnounced actions={<CloseButton onClose={dismiss} />}>
      {t(`failures.${failure}`)}
    </Banner>
  )
}

/** Takes the focus, which went with what stood here before. */
function CloseButton({ onClose }: { readonly onClose: () => void }) {
  const t = useText('backup')
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (document.activeElement === document.body) button.current?.focus()
  }, [])
  return (
    <Button ref={button} size="small" onClick={onClose}>
      {t('close')}
    </Button>
  )
}
