import type { ChannelLog } from '#domain/channelLog.ts'
import { useText } from '#i18n/text.ts'
import { Refusal, type RefusalCode } from '#pieces/Refusal.tsx'
import { Button } from '#ui/Button.tsx'
import styles from './LogWeek.module.css'

type LogBarProps = {
  readonly logs: readonly ChannelLog[]
  readonly refusal: RefusalCode | null
  readonly isSaving: boolean
  readonly onReset: () => void
  readonly onSave: () => void
}

/** How much has been entered, always in sight, and the one button that saves all of it. */
export function LogBar({ logs, refusal, isSaving, onReset, onSave }: LogBarProps) {
  const t = useText('handLog')
  const isEmpty = logs.length === 0
  return (
    <div className={styles['bar']} data-print="hide">
      <div className={styles['words']}>
        <p role="status">{t('changed', { count: logs.length })}</p>
        <Refusal code={refusal} />
      </div>
      {/* Never disabled or away: the focus would be lost with them. */}
      <Button aria-disabled={isEmpty} onClick={onReset}>
        {t('reset')}
      </Button>
      <Button tone="primary" aria-disabled={isEmpty} isBusy={isSaving} onClick={onSave}>
        {t('save')}
      </Button>
    </div>
  )
}
