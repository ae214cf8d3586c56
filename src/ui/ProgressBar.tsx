import { useId } from 'react'
import styles from './ProgressBar.module.css'

type ProgressBarProps = {
  readonly label: string
  /** 0 to `max`; null while it is not known how much there is. */
  readonly value: number | null
  readonly max?: number | undefined
  /** The same in words, shown at the end of the line and read out: 11 of 14. */
  readonly valueText?: string | undefined
}

export function ProgressBar({ label, value, max = 1, valueText }: ProgressBarProps) {
  const labelId = useId()
  return (
    <div className={styles['progress']}>
      <span className={styles['line']}>
        <span id={labelId}>{label}</span>
        {valueText && <span className={styles['value']}>{valueText}</span>}
      </span>
      <progress
        className={styles['bar']}
        aria-labelledby={labelId}
        aria-valuetext={valueText}
        max={max}
        {...(value === null ? {} : { value: Math.min(max, Math.max(0, value)) })}
      />
    </div>
  )
}
