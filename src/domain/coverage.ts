import * as z from 'zod'
import { idSchema, localDateSchema, recordFields } from './record.ts'

/** Where the knowledge of a range of days comes from. */
export const coverageOrigins = ['import', 'logged', 'stated'] as const

/**
 * A range of days, both included, in which a channel's posting is known.
 * What no range covers is unknown, never silence. Ranges may overlap; `import` ones are owned by
 * their import and go with it.
 */
export const coverageSchema = z.looseObject({
  ...recordFields,
  channelId: idSchema,
  from: localDateSchema,
  to: localDateSchema,
  origin: z.enum(coverageOrigins),
  importId: idSchema.exactOptional(),
})
export type Coverage = z.infer<typeof coverageSchema>
