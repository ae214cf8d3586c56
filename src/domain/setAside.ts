import * as z from 'zod'
import { localDateSchema, recordFields } from './record.ts'

/** A finding that somebody has looked at and left as it is, for a reason. */
export const setAsideSchema = z.looseObject({
  ...recordFields,
  /** The finding's key (see finding.ts). */
  findingKey: z.string().min(1).max(2000),
  reason: z.string().trim().min(1).max(1000),
  setAsideOn: localDateSchema,
  /** The last day it holds. Without it: until the finding says something else. */
  until: localDateSchema.exactOptional(),
})
export type SetAside = z.infer<typeof setAsideSchema>
