import { useText } from '#i18n/text.ts'
import { Button } from '#ui/Button.tsx'
import styles from './BulkBar.module.css'

type RegisterConfirmProps = {
  readonly words: string
  /** How many channels are added. */
  readonly count: number
  readonly isBusy: boolean
  readonly problem: 'gone' | 'invalid' | null
  readonly onCancel: () => void
  readonly onConfirm: () => void
}

/** What confirming will do, always in sight, and the two ways out. */
export function RegisterConfirm(props: RegisterConfirmProps) {
  const { words, count, isBusy, problem, onCancel, onConfirm } = props
  const t = useText('readRegister.confirm')
  return (
    <div className={styles['bar']} data-print="hide">
      <p role="status" className={styles['words']}>
        {problem ? <strong>{t(problem)}</strong> : words}
      </p>
      <div className={styles['buttons']}>
        <Button onClick={onCancel}>{t('cancel')}</Button>
        <Button tone="primary" isBusy={isBusy} disabled={count === 0} onClick={onConfirm}>
          {t('submit', { count })}
        </Button>
      </div>
    </div>
  )
}
