import { toDayNumber } from '#domain/calendar.ts'
import type { Coverage } from '#domain/coverage.ts'
import { countDays, toDayRanges, type DayRanges } from '#domain/dayRanges.ts'
import { newRecord, type Stamp } from '#storage/stamp.ts'
import type { SessionAccount } from './accountRegister.ts'
import type { ImportDecisions } from './importDecisions.ts'
import type { DateRange } from './importPreview.ts'

/** The days that the import makes known of each channel: what the user said, else what the files say. */
export function toCoverage(
  accounts: readonly SessionAccount[],
  decisions: ImportDecisions,
  channelOf: ReadonlyMap<number, string>,
  importId: string,
  stamp: Stamp,
): Coverage[] {
  const rows = new Map<string, Coverage>()
  for (const account of accounts) {
    const decision = decisions.get(account.key)
    const channelId = channelOf.get(account.key)
    if (channelId === undefined || !decision || decision.to === 'ignore') continue
    for (const { from, to } of decision.coverage ?? distinctRanges(account.coverage)) {
      const key = `${channelId} ${from} ${to}`
      if (to < from || rows.has(key)) continue
      rows.set(key, { ...newRecord(stamp), channelId, from, to, origin: 'import', importId })
    }
  }
  return [...rows.values()]
}

/** True when a range holds a day that is not known yet. */
export function bringsDays(rows: readonly Coverage[], known: readonly Coverage[]): boolean {
  const knownDays = new Map<string, DayRanges>()
  return rows.some((row) => {
    const days =
      knownDays.get(row.channelId) ??
      toDayRanges(known.filter(({ channelId }) => channelId === row.channelId).map(toSpan))
    knownDays.set(row.channelId, days)
    const { from, to } = toSpan(row)
    return countDays(days, from, to) < to - from + 1
  })
}

/** The ranges, each once, by their first day. */
export function distinctRanges(ranges: readonly DateRange[]): DateRange[] {
  const distinct = new Map(ranges.map((range) => [`${range.from} ${range.to}`, range]))
  return [...distinct.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, range]) => range)
}

function toSpan({ from, to }: DateRange) {
  return { from: toDayNumber(from), to: toDayNumber(to) }
}
