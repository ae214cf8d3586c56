import * as z from 'zod'

/** A word that looks like a number or like *true* has become one on its way through the address. */
const words = z.union([z.string(), z.number(), z.boolean()]).transform(String)

/** What the address keeps of the map: what it is narrowed to, and how it is shown. */
export const mapSearchSchema = z.object({
  goal: words.optional().catch(undefined),
  audience: words.optional().catch(undefined),
  unit: words.optional().catch(undefined),
  view: z.literal('table').optional().catch(undefined),
  /** Said only where it is not what the size of the plan would have it. */
  grouping: z.enum(['grouped', 'single']).optional().catch(undefined),
})
export type MapSearch = z.infer<typeof mapSearchSchema>
