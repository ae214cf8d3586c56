import { useText } from '#i18n/text.ts'
import { useImportSession } from '#query/importSession.ts'
import { Button } from '#ui/Button.tsx'
import type { DecidedAccount } from './choices.ts'
import styles from './ConfirmBar.module.css'
import { canConfirmAgain } from './canConfirmAgain.ts'
import { forgetChoices } from './previewChoices.ts'
import { sumDecisions } from './previewSum.ts'
import { useDelayed } from './useDelayed.ts'

type ConfirmBarProps = {
  readonly accounts: readonly DecidedAccount[]
  /** Choices that must be finished first, once confirming has been tried. */
  readonly unfinished: number
  readonly onConfirm: () => void
}

/** What confirming will do, always in sight, and the two ways out of the preview. */
export function ConfirmBar({ accounts, unfinished, onConfirm }: ConfirmBarProps) {
  const t = useText('importPreview.confirm')
  const { state, cancel } = useImportSession()
  const isRecounting = useDelayed(state.phase === 'preview' && state.recounting)
  const isSaving = state.phase === 'saving'
  const isRereading = state.phase === 'reading'
  const sum = sumDecisions(accounts)
  const things = [
    ...(sum.newChannels > 0 ? [t('newChannels', { count: sum.newChannels })] : []),
    ...(sum.newUnits > 0 ? [t('newUnits', { count: sum.newUnits })] : []),
    ...(sum.known > 0 ? [t('known', { count: sum.known })] : []),
    ...(sum.remembered > 0 ? [t('remembered', { count: sum.remembered })] : []),
  ]
  const isDeadEnd = state.phase === 'failed' && !canConfirmAgain(state.failure)

  function giveUp() {
    forgetChoices()
    cancel()
  }

  return (
    <div className={styles['bar']} data-print="hide">
      <p role="status" className={styles['words']}>
        {unfinished > 0 ? (
          <strong>{t('unfinished', { count: unfinished })}</strong>
        ) : isSaving ? (
          t('saving')
        ) : isRereading ? (
          t('rereading')
        ) : (
          things.join(' ')
        )}
      </p>
      <div className={styles['buttons']}>
        <Button onClick={giveUp} disabled={isSaving}>
          {t('cancel')}
        </Button>
        <Button
          tone="primary"
          isBusy={isSaving || isRereading || isRecounting}
          disabled={isDeadEnd}
          onClick={onConfirm}
        >
          {sum.added > 0
            ? t('submit', { posts: sum.added, channels: sum.channels })
            : t('submitNothing')}
        </Button>
      </div>
    </div>
  )
}
