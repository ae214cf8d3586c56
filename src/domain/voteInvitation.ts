import * as z from 'zod'
import { mostItems, mostParticipants, mostRounds } from './ballotCode.ts'
import { idSchema } from './record.ts'

/** All that a voter's own device needs to fill in one ballot; it travels in the link itself. */
export const voteInvitationSchema = z.object({
  session: idSchema,
  round: z.int().min(1).max(mostRounds),
  participant: z.int().min(1).max(mostParticipants),
  /** Title and benefit, in the order of the ballot. */
  items: z
    .array(z.tuple([z.string().max(600), z.string().max(500)]))
    .min(1)
    .max(mostItems),
})
export type VoteInvitation = z.infer<typeof voteInvitationSchema>
