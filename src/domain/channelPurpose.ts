import * as z from 'zod'
import { idSchema, recordFields } from './record.ts'

/** Link: a channel is meant for an audience. */
export const channelAudienceSchema = z.looseObject({
  ...recordFields,
  channelId: idSchema,
  audienceId: idSchema,
})
export type ChannelAudience = z.infer<typeof channelAudienceSchema>

/** Link: a channel gives a benefit. */
export const channelBenefitSchema = z.looseObject({
  ...recordFields,
  channelId: idSchema,
  benefitId: idSchema,
})
export type ChannelBenefit = z.infer<typeof channelBenefitSchema>

/** Link: a channel serves a goal. */
export const channelGoalSchema = z.looseObject({
  ...recordFields,
  channelId: idSchema,
  goalId: idSchema,
})
export type ChannelGoal = z.infer<typeof channelGoalSchema>
