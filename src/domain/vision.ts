import * as z from 'zod'
import { localDateSchema, recordFields } from './record.ts'

/** Where the organisation wants to go, in a sentence. Without dates it holds always. */
export const visionSchema = z.looseObject({
  ...recordFields,
  text: z.string().trim().min(1).max(1000),
  /** Where it was decided: a budget, an operational plan. */
  source: z.string().max(500).exactOptional(),
  validFrom: localDateSchema.exactOptional(),
  validTo: localDateSchema.exactOptional(),
})
export type Vision = z.infer<typeof visionSchema>
