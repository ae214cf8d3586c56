import type * as z from 'zod'
import { recordFieldMask } from './draft.ts'
import { planSchema } from './plan.ts'

/** The plan's settings as a form gives them; the time zone is not for choosing. */
export const planDraftSchema = planSchema.omit({ ...recordFieldMask, timeZone: true }).strip()
export type PlanDraft = z.infer<typeof planDraftSchema>
