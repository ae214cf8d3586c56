import type { ReactNode } from 'react'
import styles from './SkipLink.module.css'

type SkipLinkProps = {
  /** The id of the main content, which must be able to take focus (`tabIndex={-1}`). */
  readonly targetId: string
  readonly children: ReactNode
}

export function SkipLink({ targetId, children }: SkipLinkProps) {
  return (
    <a href={`#${targetId}`} className={styles['skip']}>
      {children}
    </a>
  )
}
