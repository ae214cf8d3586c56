import type { ChannelLog } from '#domain/channelLog.ts'
import type { DayNumber } from '#domain/calendar.ts'
import { toChannelLog, weekLog, type WeekDraft } from '#domain/weekLog.ts'
import type { AssessedChannel } from '#query/rhythm.ts'

/** What has been entered and not saved: by week, by its Monday, and then by channel. */
export type WeekDrafts = ReadonlyMap<DayNumber, ReadonlyMap<string, WeekDraft>>

/** The drafts with another one of a channel's week. */
export function withWeekDraft(
  drafts: WeekDrafts,
  monday: DayNumber,
  channelId: string,
  draft: WeekDraft,
): WeekDrafts {
  const week = new Map(drafts.get(monday)).set(channelId, draft)
  return new Map(drafts).set(monday, week)
}

/** What is to be written for all drafts; those that say what stands already are left out. */
export function toChannelLogs(
  drafts: WeekDrafts,
  channels: readonly AssessedChannel[],
  today: DayNumber,
): ChannelLog[] {
  return [...drafts].flatMap(([monday, ofWeek]) =>
    channels.flatMap(({ channel, history, byHand }) => {
      const draft = ofWeek.get(channel.id)
      const week = draft && weekLog(history, byHand, today, monday)
      const log = week && toChannelLog(channel.id, week, draft)
      return log ? [log] : []
    }),
  )
}
