import { ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'
import styles from './Disclosure.module.css'

type DisclosureProps = {
  readonly summary: ReactNode
  readonly children: ReactNode
  readonly isOpenAtFirst?: boolean | undefined
  readonly onToggle?: ((isOpen: boolean) => void) | undefined
}

/** Something more for those who ask: a calculation, a table beside a picture. */
export function Disclosure({
  summary,
  children,
  isOpenAtFirst = false,
  onToggle,
}: DisclosureProps) {
  return (
    <details
      className={styles['details']}
      open={isOpenAtFirst}
      onToggle={(event) => onToggle?.(event.currentTarget.open)}
    >
      <summary className={styles['summary']}>
        <ChevronRight aria-hidden />
        {summary}
      </summary>
      <div className={styles['content']}>{children}</div>
    </details>
  )
}
