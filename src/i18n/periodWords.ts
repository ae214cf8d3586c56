import type { PeriodKind } from '#domain/period.ts'
import type { RhythmCell } from '#domain/rhythmCells.ts'
import type { PauseReason } from '#domain/pause.ts'
import type { DayNumber } from '#domain/calendar.ts'
import type { Formats } from './formats.ts'
import type { Text } from './text.ts'

/** What the sentences about periods are made with. */
export type PeriodTexts = {
  readonly rhythm: Text<'rhythm'>
  readonly reasons: Text<'pauseReasons'>
  readonly formats: Formats
}

/** The period's full dates: *vecka 47, 16–22 november 2026*, *1–30 november 2026*. */
export function periodDates(
  period: { readonly start: DayNumber; readonly end: DayNumber },
  per: PeriodKind,
  { rhythm, formats }: Pick<PeriodTexts, 'rhythm' | 'formats'>,
): string {
  const dates = formats.dateRange(period.start, period.end, 'dayYear')
  return per === 'week' ? rhythm('week', { week: formats.week(period.start), dates }) : dates
}

/**
 * One period read out: its dates, posts against the plan, state, that it is running, pauses with
 * their reasons, unknown days: *vecka 47, 16–22 november 2026, 2 av 3 inlägg, delvis*.
 */
export function periodWords(
  cell: RhythmCell,
  per: PeriodKind,
  reasons: readonly PauseReason[],
  texts: PeriodTexts,
): string {
  return [periodDates(cell, per, texts), ...periodFacts(cell, reasons, texts)].join(', ')
}

/** The same without the dates, for a table that has them in a column of their own. */
export function periodFacts(
  cell: RhythmCell,
  reasons: readonly PauseReason[],
  texts: PeriodTexts,
): string[] {
  const { rhythm, formats } = texts
  const isCounted = cell.verdict === 'counted'
  return [
    ...postFacts(cell, rhythm),
    ...(cell.state === 'paused' ? [] : [rhythm(`states.${cell.state}`)]),
    ...(cell.running ? [rhythm('running')] : []),
    ...pauseFacts(cell, reasons, texts),
    ...(isCounted && cell.unknownDays > 0
      ? [rhythm('unknownDays', { days: formats.duration(cell.unknownDays, 'days') })]
      : []),
  ]
}

function postFacts(cell: RhythmCell, rhythm: Text<'rhythm'>): string[] {
  const { posts, required } = cell
  if (required === 0) return posts > 0 ? [rhythm('posts', { posts })] : []
  return [rhythm(posts > required ? 'postsBeyondPlan' : 'postsOfPlan', { posts, required })]
}

function pauseFacts(cell: RhythmCell, reasons: readonly PauseReason[], texts: PeriodTexts) {
  const { rhythm, formats } = texts
  if (cell.pausedDays === 0) return []
  const reason = formats.list(reasons.map((name) => texts.reasons(name)))
  const days = formats.duration(cell.pausedDays, 'days')
  const whole = cell.state === 'paused'
  const pause = reason
    ? whole
      ? rhythm('pausedFor', { reason })
      : rhythm('pausedDaysFor', { days, reason })
    : whole
      ? rhythm('states.paused')
      : rhythm('pausedDays', { days })
  return cell.pauseEnteredAfterwards ? [pause, rhythm('enteredAfterwards')] : [pause]
}
