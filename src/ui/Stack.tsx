import type { ReactNode } from 'react'
import { joinClasses } from './joinClasses.ts'
import styles from './Stack.module.css'

type StackProps = {
  /** In steps of 4 px. */
  readonly gap?: 1 | 2 | 3 | 4 | 6 | 8 | undefined
  readonly children: ReactNode
}

/** Pieces below each other. */
export function Stack({ gap = 4, children }: StackProps) {
  return <div className={joinClasses(styles['stack'], styles[`gap${gap}`])}>{children}</div>
}

/** Pieces beside each other, wrapping when there is no room. */
export function Row({ gap = 3, children }: StackProps) {
  return <div className={joinClasses(styles['row'], styles[`gap${gap}`])}>{children}</div>
}
