import { useText } from '#i18n/text.ts'
import styles from './LogGrid.module.css'

type TypedWeekFieldProps = {
  readonly label: string
  /** 0 for none. */
  readonly value: number
  readonly max: number
  readonly isTabStop: boolean
  readonly onNumber: (posts: number) => void
}

/** A number of posts for the whole week. Letters leave no trace, and what is too large stops at the largest. */
export function TypedWeekField({ label, value, max, isTabStop, onNumber }: TypedWeekFieldProps) {
  const t = useText('handLog')
  return (
    <input
      type="text"
      inputMode="numeric"
      autoComplete="off"
      tabIndex={isTabStop ? 0 : -1}
      className={styles['number']}
      aria-label={label}
      // Shown where there is no heading over the field.
      placeholder={t('typedShort')}
      value={value === 0 ? '' : value}
      onChange={(event) => {
        const digits = event.target.value.replace(/\D/gu, '')
        onNumber(Math.min(max, Number(digits)))
      }}
    />
  )
}
