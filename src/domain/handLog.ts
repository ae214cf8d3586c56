import * as z from 'zod'
import { toDayNumber, weekday } from './calendar.ts'
import type { KnownSpan, TypedWeek } from './postingHistory.ts'
import type { LoggedCount } from './reconciledPostDays.ts'
import { idSchema, localDateSchema, recordFields } from './record.ts'

/** Posts that can be logged by hand on one day. */
export const maxDayPosts = 99
/** Posts that can be typed for one week. */
export const maxWeekPosts = 999

/**
 * Posts that somebody says a channel published on a day. The day's count is the larger of this and what
 * has been read in (see reconciledPostDays.ts). A day without posts has no such row: that nothing was
 * published is coverage.
 */
export const loggedDaySchema = z.looseObject({
  ...recordFields,
  channelId: idSchema,
  date: localDateSchema,
  posts: z.int().min(1).max(maxDayPosts),
})
export type LoggedDay = z.infer<typeof loggedDaySchema>

/** A real calendar date that is a Monday. */
export const mondaySchema = localDateSchema.refine((date) => weekday(toDayNumber(date)) === 0)

/**
 * Posts that somebody says a channel published in a week, without saying on which days. The week's count
 * is the larger of this and what is dated (see undatedPosts.ts).
 */
export const loggedWeekSchema = z.looseObject({
  ...recordFields,
  channelId: idSchema,
  monday: mondaySchema,
  posts: z.int().min(1).max(maxWeekPosts),
})
export type LoggedWeek = z.infer<typeof loggedWeekSchema>

/** What was logged by hand of a channel, beside what was read in. */
export type HandLog = {
  /** The days of the posts that were read in and count, one for each post, ascending. */
  readonly readInDays: Int32Array
  /** In any order. */
  readonly days: readonly LoggedCount[]
  readonly weeks: readonly TypedWeek[]
  /** Days known because they were logged; may overlap. */
  readonly known: readonly KnownSpan[]
}
