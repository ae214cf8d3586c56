import type * as z from 'zod'
import { decisionSchema } from './decision.ts'

/** A decision as a form gives it. What it rests on is filled in when it is confirmed. */
export const decisionDraftSchema = decisionSchema
  .pick({
    outcome: true,
    rationale: true,
    dissent: true,
    owner: true,
    firstStep: true,
    firstStepOn: true,
    tryUntil: true,
    reviewOn: true,
    reference: true,
  })
  .strip()
export type DecisionDraft = z.infer<typeof decisionDraftSchema>
