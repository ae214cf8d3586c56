import * as z from 'zod'
import { periodKinds } from './period.ts'

/** How often a channel means to publish: `n` posts per period, n from 1 to 99. */
export const cadenceSchema = z.object({
  n: z.int().min(1).max(99),
  per: z.enum(periodKinds),
})
export type Cadence = z.infer<typeof cadenceSchema>
