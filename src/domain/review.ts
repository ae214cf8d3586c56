import * as z from 'zod'
import { benefitStatuses, evidenceLevels, type Benefit } from './benefit.ts'
import type { DraftOf } from './draft.ts'
import { idSchema, localDateSchema, recordFields } from './record.ts'

/**
 * What a review comes to. `continues`: the decision holds, and is looked at again. `newDecision`: the group
 * takes it up again. `ends`: the initiative is over, and the decision in force no longer.
 */
export const reviewOutcomes = ['continues', 'newDecision', 'ends'] as const
export type ReviewOutcome = (typeof reviewOutcomes)[number]

/** A benefit as it was found at the review. */
export const reviewedBenefitSchema = z.looseObject({
  benefitId: idSchema,
  statement: z.string().max(500),
  status: z.enum(benefitStatuses),
  evidence: z.enum(evidenceLevels).exactOptional(),
  indicator: z.string().max(500).exactOptional(),
  baseline: z.string().max(200).exactOptional(),
  /** What the indicator shows now, in the words or figures of whoever looked. */
  value: z.string().max(200).exactOptional(),
})
export type ReviewedBenefit = z.infer<typeof reviewedBenefitSchema>

/**
 * A decision held against what has happened since. The decision itself is never changed by it, and what
 * happened is computed from the channel, not kept here.
 */
export const reviewSchema = z.looseObject({
  ...recordFields,
  decisionId: idSchema,
  heldOn: localDateSchema,
  /** By which role or body. */
  by: z.string().max(200).exactOptional(),
  conclusion: z.string().trim().min(1).max(2000),
  outcome: z.enum(reviewOutcomes),
  /** Of what continues: when it is looked at again. */
  nextReviewOn: localDateSchema.exactOptional(),
  benefits: z.array(reviewedBenefitSchema).max(50),
})
export type Review = z.infer<typeof reviewSchema>

/** A review as a form gives it. */
export type ReviewDraft = DraftOf<Review>

/** A benefit as it stands, for a review to go by. */
export function reviewedBenefit(benefit: Benefit): ReviewedBenefit {
  const { id, statement, status, evidence, indicator, baseline } = benefit
  return {
    benefitId: id,
    statement,
    status,
    ...(evidence && { evidence }),
    ...(indicator !== undefined && { indicator }),
    ...(baseline !== undefined && { baseline }),
  }
}
