import * as z from 'zod'
import { mostParticipants } from './ballotCode.ts'
import { idSchema, recordFields } from './record.ts'

/** Somebody who scores in a session: a number, and a role if the group wants it. Never a name. */
export const participantSchema = z.looseObject({
  ...recordFields,
  sessionId: idSchema,
  number: z.int().min(1).max(mostParticipants),
  role: z.string().trim().min(1).max(200).exactOptional(),
  /** Tells which initiatives are the voter's own. */
  unitId: idSchema.exactOptional(),
})
export type Participant = z.infer<typeof participantSchema>
