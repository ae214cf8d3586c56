import type { DayNumber } from '#domain/calendar.ts'
import { weekLog, type WeekLog } from '#domain/weekLog.ts'
import type { AssessedChannel } from '#query/rhythm.ts'

/** A channel whose week can be logged. */
export type LogLine = {
  readonly id: string
  readonly assessed: AssessedChannel
  readonly week: WeekLog
}

/** The lines of a week: those with something left to find out, and those that are known; by name. */
export type LogLines = { readonly open: readonly LogLine[]; readonly known: readonly LogLine[] }

/** Every channel that is to be logged for the week from that Monday, which is over on `today`. */
export function toLogLines(
  channels: readonly AssessedChannel[],
  today: DayNumber,
  monday: DayNumber,
  compareNames: (a: string, b: string) => number,
): LogLines {
  const lines = channels
    .flatMap((assessed): LogLine[] => {
      const week = weekLog(assessed.history, assessed.byHand, today, monday)
      return week ? [{ id: assessed.channel.id, assessed, week }] : []
    })
    .sort((a, b) => compareNames(a.assessed.channel.name, b.assessed.channel.name))
  return {
    open: lines.filter(({ week }) => !week.isKnown),
    known: lines.filter(({ week }) => week.isKnown),
  }
}
