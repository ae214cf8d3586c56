import * as z from 'zod'
import { idSchema, localDateSchema, recordFields } from './record.ts'

export const pauseReasons = ['holiday', 'vacancy', 'season', 'crisis', 'technical'] as const
export type PauseReason = (typeof pauseReasons)[number]

/** A planned rest, both days included. Without `to` it lasts until further notice. */
export const pauseSchema = z.looseObject({
  ...recordFields,
  /** `all` rests every publishing channel; `channels` those linked by PauseChannel. */
  scope: z.enum(['all', 'channels']),
  from: localDateSchema,
  to: localDateSchema.exactOptional(),
  reason: z.enum(pauseReasons),
  note: z.string().max(500).exactOptional(),
  commentsOpen: z.boolean().exactOptional(),
  supervisionRoleId: idSchema.exactOptional(),
})
export type Pause = z.infer<typeof pauseSchema>

/** Link: a pause with scope `channels` holds for this channel. */
export const pauseChannelSchema = z.looseObject({
  ...recordFields,
  pauseId: idSchema,
  channelId: idSchema,
})
export type PauseChannel = z.infer<typeof pauseChannelSchema>
