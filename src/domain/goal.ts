import * as z from 'zod'
import { idSchema, localDateSchema, recordFields } from './record.ts'

/** Who decided a goal, from the widest. */
export const goalLevels = ['vision', 'council', 'committee', 'administration', 'unit'] as const
export type GoalLevel = (typeof goalLevels)[number]

export const goalStatuses = ['active', 'reached', 'dropped'] as const
export type GoalStatus = (typeof goalStatuses)[number]

/** Something decided that initiatives should contribute to. */
export const goalSchema = z.looseObject({
  ...recordFields,
  title: z.string().trim().min(1).max(300),
  level: z.enum(goalLevels).exactOptional(),
  /** Goals with the same area, letter for letter, belong together. */
  developmentArea: z.string().trim().min(1).max(200).exactOptional(),
  parentGoalId: idSchema.exactOptional(),
  indicator: z.string().max(500).exactOptional(),
  /** Words or numbers, as the source has them: *62 %*, *fler än i fjol*. */
  baseline: z.string().max(200).exactOptional(),
  target: z.string().max(200).exactOptional(),
  by: localDateSchema.exactOptional(),
  status: z.enum(goalStatuses),
})
export type Goal = z.infer<typeof goalSchema>
