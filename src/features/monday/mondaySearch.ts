import * as z from 'zod'
import { rhythmSpans, type RhythmSpan } from '#domain/rhythmCells.ts'

export const wallViews = ['wall', 'table'] as const
export type WallView = (typeof wallViews)[number]

export const usualSpan: RhythmSpan = 26

/** What the address keeps of the wall: how many weeks it spans and how it is shown. Anything else is left out. */
export const mondaySearchSchema = z.object({
  weeks: z
    .union(rhythmSpans.map((weeks) => z.literal(weeks)))
    .optional()
    .catch(undefined),
  view: z.enum(wallViews).optional().catch(undefined),
})
export type MondaySearch = z.infer<typeof mondaySearchSchema>
