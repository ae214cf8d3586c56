import type { ReactNode } from 'react'
import styles from './Figure.module.css'

/** Holds figures side by side, as a list of terms and what they amount to. */
export function FigureList({ children }: { readonly children: ReactNode }) {
  return <dl className={styles['list']}>{children}</dl>
}

type FigureProps = {
  /** The figure with its unit, in words if words say it better. */
  readonly value: ReactNode
  readonly label: ReactNode
}

/** A big figure over what it means. Stands in a FigureList. */
export function Figure({ value, label }: FigureProps) {
  return (
    <div className={styles['figure']}>
      <dt className={styles['label']}>{label}</dt>
      <dd className={styles['value']}>{value}</dd>
    </div>
  )
}
