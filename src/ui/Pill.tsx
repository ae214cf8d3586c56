import type { ReactNode } from 'react'
import { joinClasses } from './joinClasses.ts'
import styles from './Pill.module.css'
import { type Tone, toneClass } from './tone.ts'

type PillProps = {
  readonly tone?: Tone | undefined
  /** `counter` is the small outlined number beside a navigation entry. */
  readonly look?: 'soft' | 'counter' | undefined
  readonly children: ReactNode
}

/** A few words or a number in a small rounded field. */
export function Pill({ tone = 'neutral', look = 'soft', children }: PillProps) {
  return (
    <span
      className={joinClasses(
        styles['pill'],
        look === 'counter' && styles['counter'],
        toneClass(tone),
      )}
    >
      {children}
    </span>
  )
}
