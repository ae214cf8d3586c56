import * as z from 'zod'
import { maxDayPosts, maxWeekPosts, mondaySchema } from './handLog.ts'
import { idSchema, localDateSchema } from './record.ts'

const spanSchema = z
  .object({ from: localDateSchema, to: localDateSchema })
  .refine(({ from, to }) => from <= to, { message: 'endsBeforeStart', path: ['to'] })

/** What the user logs by hand of one channel. What is not named stays as it was. */
export const channelLogSchema = z.object({
  channelId: idSchema,
  /** Each day's count in place of the one before; 0 takes it away. */
  days: z.array(z.object({ date: localDateSchema, posts: z.int().min(0).max(maxDayPosts) })),
  /** Each week's typed number in place of the one before; 0 takes it away. */
  weeks: z.array(z.object({ monday: mondaySchema, posts: z.int().min(0).max(maxWeekPosts) })),
  /** Days that are known from now on: nothing was published in them but what is logged or read in. */
  known: z.array(spanSchema),
  /** Days that are no longer known by hand; days of `known` are all the same. */
  forgotten: z.array(spanSchema),
})
export type ChannelLog = z.infer<typeof channelLogSchema>
