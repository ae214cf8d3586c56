import type { KeyboardEvent } from 'react'
import { shownCount, nextCount, type DayLog } from '#domain/dayLog.ts'
import { useText } from '#i18n/text.ts'
import { useFormats } from '#i18n/useFormats.ts'
import { joinClasses } from '#ui/joinClasses.ts'
import styles from './DayCount.module.css'

type DayCountProps = {
  readonly day: DayLog
  /** Posts logged by hand as they are entered, saved or not. */
  readonly logged: number
  /** Days without posts are known, whatever the day itself says. */
  readonly isVouchedFor: boolean
  readonly isTabStop: boolean
  /** A few letters that tell which day it is, where no heading does. */
  readonly mark?: string | undefined
  /** How the day is named aloud, with its date. */
  readonly name: string
  /** Told another count of posts logged by hand. */
  readonly onCount: (posts: number) => void
  /** The count is taken away, by going round or by a key. */
  readonly onClear: () => void
}

/** A day to click posts in on: once more for one more post, a digit for so many. */
export function DayCount(props: DayCountProps) {
  const { day, logged, isVouchedFor, isTabStop, mark, name, onCount, onClear } = props
  const t = useText('handLog')
  const { number } = useFormats()
  const shown = shownCount(day, logged)
  const state = isVouchedFor && day.state === 'unknown' ? 'active' : day.state
  const facts = [
    shown > 0 ? t('posts', { posts: shown }) : t(`states.${state}`),
    ...(day.readIn > 0 ? [t('readIn', { posts: day.readIn })] : []),
    ...(shown > 0 && state === 'paused' ? [t('states.paused')] : []),
  ]

  function press() {
    const next = nextCount(shown, day.readIn)
    if (next === day.readIn) onClear()
    else onCount(next)
  }

  function type(event: KeyboardEvent) {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    if (/^\d$/u.test(event.key)) onCount(Number(event.key))
    else if (event.key === 'Delete' || event.key === 'Backspace') onClear()
    else return
    event.preventDefault()
  }

  return (
    <button
      type="button"
      tabIndex={isTabStop ? 0 : -1}
      className={joinClasses(
        styles['day'],
        shown === 0 ? styles[state] : logged > day.readIn ? styles['logged'] : styles['readIn'],
      )}
      aria-label={t('day', { day: name, facts: facts.join(', ') })}
      disabled={state === 'future'}
      onClick={press}
      onKeyDown={type}
    >
      {mark !== undefined && (
        <span className={styles['mark']} aria-hidden>
          {mark}
        </span>
      )}
      <span className={styles['count']} aria-hidden>
        {shown > 0 ? number(shown) : ''}
      </span>
    </button>
  )
}
