import { type ReactNode, useId } from 'react'
import styles from './Card.module.css'

type CardProps = {
  /** Names the card, which is then a landmark of the page. */
  readonly title?: ReactNode
  readonly level?: 2 | 3 | undefined
  /** At the far end of the title's line: a legend, a choice, a button. */
  readonly aside?: ReactNode
  readonly children: ReactNode
}

/** A surface for a thing that is one thing. Never a card in a card. */
export function Card({ title, level = 2, aside, children }: CardProps) {
  const titleId = useId()
  const Heading = level === 2 ? 'h2' : 'h3'
  if (!title && !aside) return <div className={styles['card']}>{children}</div>
  return (
    <section className={styles['card']} aria-labelledby={title ? titleId : undefined}>
      <div className={styles['header']}>
        {title && <Heading id={titleId}>{title}</Heading>}
        {aside}
      </div>
      {children}
    </section>
  )
}
