import * as z from 'zod'
import { idSchema, recordFields } from './record.ts'

/** What a unit is to a benefit; the last one says that it is needed and not there. */
export const contributionRoles = ['leads', 'contributes', 'missing'] as const
export type ContributionRole = (typeof contributionRoles)[number]

/** A cell of the matrix: what one unit is to one benefit. */
export const contributionSchema = z.looseObject({
  ...recordFields,
  unitId: idSchema,
  benefitId: idSchema,
  role: z.enum(contributionRoles),
})
export type Contribution = z.infer<typeof contributionSchema>
