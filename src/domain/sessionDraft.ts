import type * as z from 'zod'
import { recordFieldMask } from './draft.ts'
import { participantSchema } from './participant.ts'
import { sessionSchema } from './session.ts'

/** A session as a form gives it; how far it has come is not for choosing. */
export const sessionDraftSchema = sessionSchema
  .omit({
    ...recordFieldMask,
    stage: true,
    stageSince: true,
    rounds: true,
    confirmedAt: true,
  })
  .strip()
export type SessionDraft = z.infer<typeof sessionDraftSchema>

/** What is settled when the first round is opened, for it decides the result. */
export const settledFields = [
  'weight',
  'quorum',
  'top',
  'hoursAvailable',
] as const satisfies ReadonlyArray<keyof SessionDraft>

/** A participant as a form gives it; the number is the place in the list. */
export const participantDraftSchema = participantSchema.pick({ role: true, unitId: true }).strip()
export type ParticipantDraft = z.infer<typeof participantDraftSchema>
