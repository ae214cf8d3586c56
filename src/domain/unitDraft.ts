import type * as z from 'zod'
import { recordFieldMask } from './draft.ts'
import { unitSchema } from './unit.ts'

/** A unit as a form gives it. */
export const unitDraftSchema = unitSchema.omit(recordFieldMask).strip()
export type UnitDraft = z.infer<typeof unitDraftSchema>
