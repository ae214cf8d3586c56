import * as z from 'zod'
import { coverageSchema } from './coverage.ts'

/** Days, both included, in which the user says that nothing was published but what is known. */
export const coverageDraftSchema = z
  .object(coverageSchema.pick({ channelId: true, from: true, to: true }).shape)
  .check((context) => {
    if (context.value.to < context.value.from)
      context.issues.push({
        code: 'custom',
        message: 'endsBeforeStart',
        path: ['to'],
        input: context.value,
      })
  })
export type CoverageDraft = z.infer<typeof coverageDraftSchema>
