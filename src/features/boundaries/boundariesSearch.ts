import * as z from 'zod'

export const boundaryViews = ['units', 'audience'] as const
export type BoundaryView = (typeof boundaryViews)[number]

/** What the address keeps: from which side the plan is seen, and by which audience. Anything else is left out. */
export const boundariesSearchSchema = z.object({
  view: z.enum(boundaryViews).optional().catch(undefined),
  audience: z.string().max(64).optional().catch(undefined),
})
export type BoundariesSearch = z.infer<typeof boundariesSearchSchema>
