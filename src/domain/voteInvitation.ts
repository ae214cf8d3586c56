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

/** The part of a link behind its `#`, which no server is ever sent. */
export function toFragment(invitation: VoteInvitation): string {
  return encodeURIComponent(JSON.stringify(invitation))
}

/** The invitation in a fragment, or null when it is none, or was cut off on its way. */
export function fromFragment(fragment: string): VoteInvitation | null {
  try {
    const read: unknown = JSON.parse(decodeURIComponent(fragment))
    return voteInvitationSchema.safeParse(read).data ?? null
  } catch {
    return null
  }
}
