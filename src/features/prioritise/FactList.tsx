import type { ReactNode } from 'react'
import styles from './Prioritise.module.css'

type FactListProps = {
  /** A term, and what there is to say of it; nothing leaves the term out. */
  readonly facts: ReadonlyArray<readonly [term: string, words: ReactNode]>
}

/** Facts side by side, each under its term. */
export function FactList({ facts }: FactListProps) {
  return (
    <dl className={styles['facts']}>
      {facts.map(
        ([term, words]) =>
          words !== undefined &&
          words !== null &&
          words !== '' && (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{words}</dd>
            </div>
          ),
      )}
    </dl>
  )
}
