import { toDayNumber, type DayNumber } from './calendar.ts'
import { eventDrivenCadence } from './channelLife.ts'
import type { Decision } from './decision.ts'
import type { Initiative } from './initiative.ts'
import { byCodePoint } from './objectRef.ts'
import type { PostingHistory } from './postingHistory.ts'
import { rhythmCells, type RhythmCell } from './rhythmCells.ts'
import { keptIn, weeksSince, type PeriodsSince } from './sinceDecision.ts'

/** So many weeks before the first decision are shown, and so many in all at least and at most. */
const weeksBefore = 13
const fewestWeeks = 26
const mostWeeks = 104

/** What was decided on an initiative over time, beside the rhythm of the channel that it goes through. */
export type PriorityLine = {
  readonly initiativeId: string
  readonly channelId: string
  readonly cells: readonly RhythmCell[]
  /** The periods of the picture that began before the first decision. */
  readonly before: PeriodsSince
  /** The oldest first, each with the periods that began from then until the next. Never none. */
  readonly decisions: ReadonlyArray<{ readonly decision: Decision; readonly kept: PeriodsSince }>
}

export type PriorityLines = {
  /** What all the pictures span. */
  readonly weeks: number
  readonly lines: readonly PriorityLine[]
}

/**
 * Priorities and persistence side by side: a line for each initiative that has been decided on and goes
 * through a publishing channel, by its newest place, those without one last. Of a decision and its
 * corrections the last counts.
 * @param histories by channel id
 */
export function priorityLines(
  decisions: readonly Decision[],
  initiatives: ReadonlyArray<Pick<Initiative, 'id' | 'channelId'>>,
  histories: ReadonlyMap<string, PostingHistory>,
  today: DayNumber,
): PriorityLines {
  const superseded = new Set(decisions.map(({ supersedesDecisionId }) => supersedesDecisionId))
  const standing = decisions
    .filter(({ id, confirmedAt }) => confirmedAt !== undefined && !superseded.has(id))
    .filter(({ decidedOn }) => toDayNumber(decidedOn) <= today)
    .sort((a, b) => byCodePoint(a.decidedOn, b.decidedOn) || byCodePoint(a.id, b.id))
  const ids = [...new Set(standing.map(({ initiativeId }) => initiativeId))]
  const found = ids.flatMap((initiativeId) => {
    const own = standing.filter((decision) => decision.initiativeId === initiativeId)
    const channelId =
      initiatives.find(({ id }) => id === initiativeId)?.channelId ??
      own.at(-1)?.snapshot?.facts.channelId ??
      ''
    const history = histories.get(channelId)
    return history?.mode === 'publish' ? [{ initiativeId, channelId, history, own }] : []
  })
  const days = found.flatMap(({ own }) => own.map(dayOf)).sort((a, b) => a - b)
  const needed = weeksSince(days[0] ?? today, today) + weeksBefore
  const weeks = Math.min(mostWeeks, Math.max(fewestWeeks, needed))
  const lines = found.map(({ history, own, ...line }) => {
    const cells = rhythmCells(history, today, weeks)
    const { per } = history.cadence ?? eventDrivenCadence
    const between = (from: number, to: number): PeriodsSince => ({
      per,
      ...keptIn(cells.filter(({ start, running }) => !running && start >= from && start < to)),
    })
    return {
      ...line,
      cells,
      before: between(-Infinity, own[0] ? dayOf(own[0]) : Infinity),
      decisions: own.map((decision, at) => {
        const next = own[at + 1]
        return { decision, kept: between(dayOf(decision), next ? dayOf(next) : Infinity) }
      }),
    }
  })
  return { weeks, lines: lines.sort(byPlace) }
}

function dayOf({ decidedOn }: Decision): DayNumber {
  return toDayNumber(decidedOn)
}

function byPlace(a: PriorityLine, b: PriorityLine): number {
  const place = ({ decisions }: PriorityLine) => decisions.at(-1)?.decision.rank ?? Infinity
  const [one, other] = [place(a), place(b)]
  return one === other ? byCodePoint(a.initiativeId, b.initiativeId) : one - other
}
