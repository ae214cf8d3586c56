import { toDayNumber } from '#domain/calendar.ts'
import type { Channel } from '#domain/channel.ts'
import type { Coverage } from '#domain/coverage.ts'
import type { HandLog, LoggedDay, LoggedWeek } from '#domain/handLog.ts'
import type { Pause } from '#domain/pause.ts'
import { postKinds } from '#domain/post.ts'
import type { KnownSpan, PauseSpan, PostingHistory } from '#domain/postingHistory.ts'
import { reconciledPostDays } from '#domain/reconciledPostDays.ts'
import { dayOfMinutes, toStockholmTime } from '#domain/stockholm.ts'
import type { TimesRow } from './tables.ts'

/** The stored rows that say how a channel has been kept. */
export type HistoryRows = {
  /** Those that rest the channel, by name or because they rest all. */
  readonly pauses: readonly Pause[]
  /** Those that stand. */
  readonly coverage: readonly Coverage[]
  /** The channel's posts, of live imports. */
  readonly times: readonly TimesRow[]
  /** What was logged by hand and stands. */
  readonly loggedDays: readonly LoggedDay[]
  readonly loggedWeeks: readonly LoggedWeek[]
}

/** What was read in of a channel and what was logged by hand, before the two are reconciled. */
export function toHandLog(channel: Channel, rows: HistoryRows): HandLog {
  return {
    readInDays: countingDays(channel, rows.times),
    days: rows.loggedDays.map(({ date, posts }) => ({ day: toDayNumber(date), posts })),
    weeks: rows.loggedWeeks.map(({ monday, posts }) => ({ monday: toDayNumber(monday), posts })),
    known: rows.coverage.filter(({ origin }) => origin === 'logged').map(toKnownSpan),
  }
}

/** What the persistence figures of a channel are computed from; post days ascend. */
export function toPostingHistory(
  channel: Channel,
  rows: HistoryRows,
  { readInDays, days, weeks }: HandLog,
): PostingHistory {
  return {
    mode: channel.mode,
    lifecycle: channel.lifecycle,
    start: toDayNumber(channel.start),
    cadence: channel.cadence ?? null,
    postDays: reconciledPostDays(readInDays, days),
    typedWeeks: weeks,
    pauses: rows.pauses.map(toPauseSpan),
    coverage: rows.coverage.map(toKnownSpan),
  }
}

function toKnownSpan({ from, to }: Coverage): KnownSpan {
  return { from: toDayNumber(from), to: toDayNumber(to) }
}

function toPauseSpan({ from, to, createdAt }: Pause): PauseSpan {
  return {
    from: toDayNumber(from),
    to: to === undefined ? null : toDayNumber(to),
    enteredOn: toStockholmTime(Date.parse(createdAt)).day,
  }
}

function countingDays(channel: Channel, times: readonly TimesRow[]): Int32Array {
  const counts = postKinds.map(
    (kind) =>
      kind === 'original' ||
      (kind === 'reshare' && channel.countsReshares) ||
      (kind === 'reply' && channel.countsReplies),
  )
  const days = new Int32Array(times.reduce((sum, row) => sum + row.minutes.length, 0))
  let length = 0
  for (const { minutes, kinds } of times)
    for (let post = 0; post < minutes.length; post += 1)
      if (counts[kinds[post] ?? 0]) days[length++] = dayOfMinutes(minutes[post] ?? 0)
  const counted = days.subarray(0, length)
  // One row is in order already; several overlap.
  return times.length > 1 ? counted.sort() : counted
}
