import * as z from 'zod'
import { idSchema, localDateSchema, recordFields } from './record.ts'

/** Somebody's part in the work, never a person's name. */
export const roleSchema = z.looseObject({
  ...recordFields,
  label: z.string().trim().min(1).max(200),
  unitId: idSchema.exactOptional(),
  contact: z.string().max(200).exactOptional(),
})
export type Role = z.infer<typeof roleSchema>

export const assignmentTasks = ['writer', 'moderator', 'supervision', 'approval', 'deputy'] as const
export type AssignmentTask = (typeof assignmentTasks)[number]

/** A role has a task on a channel, from and through these days; without them always. */
export const assignmentSchema = z.looseObject({
  ...recordFields,
  channelId: idSchema,
  roleId: idSchema,
  task: z.enum(assignmentTasks),
  from: localDateSchema.exactOptional(),
  to: localDateSchema.exactOptional(),
})
export type Assignment = z.infer<typeof assignmentSchema>
