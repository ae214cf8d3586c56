import * as z from 'zod'
import { idSchema, localDateSchema, recordFields } from './record.ts'

export const benefitStatuses = ['idea', 'active', 'realised', 'writtenOff'] as const
export type BenefitStatus = (typeof benefitStatuses)[number]

/** How well we know that the audience gains by it. */
export const evidenceLevels = ['assumption', 'observation', 'researched'] as const
export type EvidenceLevel = (typeof evidenceLevels)[number]

/** What one audience gains, in its own words: *Jag kan … så att …*. */
export const benefitSchema = z.looseObject({
  ...recordFields,
  statement: z.string().trim().min(1).max(500),
  audienceId: idSchema,
  status: z.enum(benefitStatuses),
  evidence: z.enum(evidenceLevels).exactOptional(),
  evidenceNote: z.string().max(1000).exactOptional(),
  indicator: z.string().max(500).exactOptional(),
  baseline: z.string().max(200).exactOptional(),
  ownerUnitId: idSchema.exactOptional(),
  followUpOn: localDateSchema.exactOptional(),
})
export type Benefit = z.infer<typeof benefitSchema>

/** Link: a benefit serves a goal. */
export const benefitGoalSchema = z.looseObject({
  ...recordFields,
  benefitId: idSchema,
  goalId: idSchema,
})
export type BenefitGoal = z.infer<typeof benefitGoalSchema>

/** Link: a benefit cannot be created without this unit. */
export const requiredUnitSchema = z.looseObject({
  ...recordFields,
  benefitId: idSchema,
  unitId: idSchema,
})
export type RequiredUnit = z.infer<typeof requiredUnitSchema>
