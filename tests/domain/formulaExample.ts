import * as z from 'zod'
import { cadenceSchema } from '#domain/cadence.ts'
import { periodKinds } from '#domain/period.ts'

const per = z.enum(periodKinds)
const figures = z.record(z.string(), z.union([z.number(), z.string(), z.boolean(), z.null()]))
const spans = z.array(z.strictObject({ from: z.string(), to: z.string() }))

/** A worked example in docs/formulas.md: the formula's name with what it is given, and what it gives. */
export const formulaExample = z.union([
  z.strictObject({ stockholm: z.string(), gives: z.string() }),
  z.strictObject({
    required: z.strictObject({ n: z.int(), activeDays: z.int(), days: z.int() }),
    gives: z.number(),
  }),
  z.strictObject({
    planKept: z.strictObject({ shares: z.array(z.number()), per }),
    gives: z.number(),
  }),
  z.strictObject({
    silenceFactor: z.strictObject({ gapDays: z.int(), per }),
    gives: z.number(),
  }),
  z.strictObject({
    assessment: z.strictObject({
      start: z.string(),
      cadence: cadenceSchema,
      posts: z.array(z.string()),
      typedWeeks: z.array(z.strictObject({ monday: z.string(), posts: z.int() })).exactOptional(),
      pauses: spans.exactOptional(),
      coverage: spans.exactOptional(),
    }),
    today: z.string(),
    gives: figures,
  }),
  z.strictObject({
    ownRhythm: z.strictObject({ intervals: z.array(z.int()), gapDays: z.int() }),
    gives: figures.nullable(),
  }),
  z.strictObject({ evenness: z.array(z.int()), gives: figures }),
  z.strictObject({ trend: z.array(z.int()), gives: figures }),
  z.strictObject({
    silenceRisk: z.strictObject({ posts: z.array(z.int()), per }),
    gives: figures.nullable(),
  }),
])
export type FormulaExample = z.infer<typeof formulaExample>
