import * as z from 'zod'
import { mondaySchema } from '#domain/handLog.ts'

/** What the address keeps of logging: the week, by its Monday; without one it is the last that is over. */
export const logSearchSchema = z.object({ week: mondaySchema.optional().catch(undefined) })
export type LogSearch = z.infer<typeof logSearchSchema>
