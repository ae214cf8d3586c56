import * as z from 'zod'
import { instantSchema } from './record.ts'

/** What is noted outside the database about what lies in it, so that its loss is noticed. */
export const canarySchema = z.object({
  /** The manifest's revision; the database never has an earlier one. */
  revision: z.int().min(0),
  /** Counted rows. 0: the user has emptied the plan, and nothing is missing. */
  rows: z.int().min(0),
  channels: z.int().min(0),
  posts: z.int().min(0),
  /** When the app was last in use; ISO instant. */
  at: instantSchema,
})
export type Canary = z.infer<typeof canarySchema>
