import type { ReactNode } from 'react'
import styles from './EmptyState.module.css'

type EmptyStateProps = {
  readonly title: ReactNode
  /** The level of the title in the page's outline. */
  readonly level?: 2 | 3 | undefined
  /** What will stand here. */
  readonly children?: ReactNode
  /** The one next step. */
  readonly action?: ReactNode
}

export function EmptyState({ title, level = 2, children, action }: EmptyStateProps) {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <div className={styles['empty']}>
      <Heading>{title}</Heading>
      {children && <div className={styles['text']}>{children}</div>}
      {action && <div className={styles['actions']}>{action}</div>}
    </div>
  )
}
