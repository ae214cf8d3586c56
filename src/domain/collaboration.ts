import * as z from 'zod'
import { idSchema, localDateSchema, recordFields } from './record.ts'

/** Units that have agreed to create something together: two or more, by CollaborationUnit. */
export const collaborationSchema = z.looseObject({
  ...recordFields,
  agreement: z.string().max(2000).exactOptional(),
  start: localDateSchema.exactOptional(),
  reviewOn: localDateSchema.exactOptional(),
})
export type Collaboration = z.infer<typeof collaborationSchema>

/** Link: a unit takes part in a collaboration. */
export const collaborationUnitSchema = z.looseObject({
  ...recordFields,
  collaborationId: idSchema,
  unitId: idSchema,
})
export type CollaborationUnit = z.infer<typeof collaborationUnitSchema>

/** Link: a benefit that a collaboration is about. */
export const collaborationBenefitSchema = z.looseObject({
  ...recordFields,
  collaborationId: idSchema,
  benefitId: idSchema,
})
export type CollaborationBenefit = z.infer<typeof collaborationBenefitSchema>
