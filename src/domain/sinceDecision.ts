import type { Assessment } from './assessment.ts'
import { toDayNumber, type DayNumber } from './calendar.ts'
import { countPeriodPosts, toChannelLife } from './channelLife.ts'
import type { Decision } from './decision.ts'
import { assessPersistence } from './persistence.ts'
import type { PeriodKind } from './period.ts'
import type { PauseSpan, PostingHistory } from './postingHistory.ts'
import { rhythmCells, type RhythmCell } from './rhythmCells.ts'
import { silencesSince, type Silence } from './silences.ts'
import type { PersistenceStatus } from './status.ts'

/** What a channel has done since a decision about it was taken. */
export type SinceDecision = {
  /** Posts from the day of the decision on. */
  readonly posts: number
  readonly periods: PeriodsSince
  readonly silences: readonly Silence[]
  /** In any order, as they were entered. */
  readonly pauses: readonly PauseSpan[]
  readonly then: { readonly status: PersistenceStatus; readonly index: number | null }
  readonly now: Assessment
}

/** How the plan went in the periods that began after the decision and are over. */
export type PeriodsSince = {
  readonly per: PeriodKind
  readonly kept: number
  readonly counted: number
  /** Not counted: for pauses, and for missing knowledge. */
  readonly paused: number
  readonly unknown: number
}

/**
 * The time from the decision to `today`, out of the channel's posting history. How it went at the decision
 * is what the group was shown; where nothing was, what the history says of that day, as if the channel was
 * running. Periods count that began on the day of the decision or later: the one that it fell in had
 * begun without it.
 */
export function sinceDecision(
  decision: Pick<Decision, 'decidedOn' | 'snapshot'>,
  history: PostingHistory,
  today: DayNumber,
): SinceDecision {
  const since = toDayNumber(decision.decidedOn)
  const life = toChannelLife(history, today)
  const isMonitoring = history.mode === 'monitor'
  const then = assessPersistence({ ...history, lifecycle: 'running' }, since)
  const shown = decision.snapshot?.facts.standing?.status
  return {
    posts: isMonitoring ? 0 : countPeriodPosts(life, since, today),
    periods: periodsSince(history, since, today),
    silences: isMonitoring ? [] : silencesSince(life, since),
    pauses: history.pauses.filter(
      ({ from, to }) => from <= today && (to === null || (to >= since && to >= from)),
    ),
    then: { status: shown ?? then.status, index: then.index },
    now: assessPersistence(history, today),
  }
}

/** So many weeks of a wall reach from the one that holds `since` to the one that holds `today`. */
export function weeksSince(since: DayNumber, today: DayNumber): number {
  return Math.max(1, Math.ceil((today - since) / 7) + 1)
}

function periodsSince(history: PostingHistory, since: DayNumber, today: DayNumber): PeriodsSince {
  const { cadence } = toChannelLife(history, today)
  const cells = rhythmCells(history, today, weeksSince(since, today)).filter(
    ({ start, running }) => start >= since && !running,
  )
  return { per: cadence.per, ...keptIn(cells) }
}

/** How many of the periods were kept, counted, paused and unknown. */
export function keptIn(cells: readonly RhythmCell[]): Omit<PeriodsSince, 'per'> {
  const having = (...states: ReadonlyArray<RhythmCell['state']>) =>
    cells.filter(({ state }) => states.includes(state)).length
  return {
    kept: having('kept'),
    counted: having('kept', 'partly', 'missed'),
    paused: having('paused'),
    unknown: having('unknown'),
  }
}
