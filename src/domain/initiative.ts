import * as z from 'zod'
import { idSchema, recordFields } from './record.ts'

export const initiativeLifecycles = ['idea', 'planned', 'underWay', 'done', 'dropped'] as const
export type InitiativeLifecycle = (typeof initiativeLifecycles)[number]

/**
 * *För [målgrupp] vill vi ge [nytta] genom [kanal eller arbetssätt]; ansvarig enhet; ca h timmar i veckan.*
 * The parts are filled in one by one, so all of them may be missing.
 */
export const initiativeSchema = z.looseObject({
  ...recordFields,
  /** A short name, for lists and ballots. */
  title: z.string().max(200).exactOptional(),
  audienceId: idSchema.exactOptional(),
  benefitId: idSchema.exactOptional(),
  /** Through this channel, */
  channelId: idSchema.exactOptional(),
  /** or in this way of working. */
  way: z.string().max(500).exactOptional(),
  leadUnitId: idSchema.exactOptional(),
  hoursPerWeek: z.number().min(0).max(1000).exactOptional(),
  lifecycle: z.enum(initiativeLifecycles),
})
export type Initiative = z.infer<typeof initiativeSchema>
