import type { ReactNode } from 'react'
import styles from './Legend.module.css'

export type LegendItem = { readonly label: string; readonly mark: ReactNode }

type LegendProps = {
  /** Names the list for those who hear it. */
  readonly label: string
  readonly items: readonly LegendItem[]
}

/** What the marks of a picture stand for. */
export function Legend({ label, items }: LegendProps) {
  return (
    <ul className={styles['legend']} aria-label={label}>
      {items.map((item) => (
        <li key={item.label} className={styles['item']}>
          {item.mark}
          {item.label}
        </li>
      ))}
    </ul>
  )
}
