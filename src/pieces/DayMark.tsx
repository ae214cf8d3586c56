import { joinClasses } from '#ui/joinClasses.ts'
import styles from './DayCount.module.css'

const looks = {
  logged: 'logged',
  readIn: 'readIn',
  nothing: 'active',
  pause: 'paused',
  unknown: 'unknown',
} as const

/** A day's box without its number, for a legend. */
export function DayMark({ mark }: { readonly mark: keyof typeof looks }) {
  return <span className={joinClasses(styles['day'], styles['small'], styles[looks[mark]])} />
}
