import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import vectorFile from '../fixtures/vectors/persistence_vectors.json' with { type: 'json' }
import { cadenceSchema } from '#domain/cadence.ts'
import { dayNumber, isLocalDate, toDayNumber } from '#domain/calendar.ts'
import { toChannelLife } from '#domain/channelLife.ts'
import { periodFulfilment } from '#domain/fulfilment.ts'
import { periodEnd } from '#domain/period.ts'
import { persistenceRules } from '#domain/persistenceRules.ts'
import { assessVector, toHistory } from './vectorShape.ts'

const fileSchema = z.object({
  constants: z.object({
    P_DAYS: z.record(z.string(), z.number()),
    HALF_LIFE: z.record(z.string(), z.number()),
    WINDOW: z.record(z.string(), z.number()),
    TREND_N: z.record(z.string(), z.number()),
    MIN_FIRM: z.record(z.string(), z.number()),
    SILENCE_K: z.record(z.string(), z.number()),
  }),
  vectors: z.array(
    z.object({
      id: z.string(),
      why: z.string(),
      today: z.string(),
      input: z.object({
        start: z.string(),
        mode: z.enum(['publish', 'monitor']).exactOptional(),
        cadence: cadenceSchema.nullable(),
        posts: z.array(z.string()),
        pauses: z.array(z.object({ from: z.string(), to: z.string() })).exactOptional(),
      }),
      expected: z.looseObject({
        lastPeriods: z
          .array(z.tuple([z.string(), z.number(), z.number(), z.boolean()]))
          .exactOptional(),
      }),
    }),
  ),
})

const { constants, vectors } = fileSchema.parse(vectorFile)

describe('the worked series', () => {
  it.each(vectors)('$id: $why', ({ input, today, expected }) => {
    const { lastPeriods, ...figures } = expected
    expect(assessVector(input, today)).toEqual(figures)
    expect(lastPeriods?.map(([start]) => periodFacts(input, today, start))).toEqual(lastPeriods)
  })

  it('are there', () => expect(vectors).toHaveLength(23))
})

describe('the constants', () => {
  it.each([
    ['P_DAYS', 'nominalDays'],
    ['HALF_LIFE', 'halfLife'],
    ['WINDOW', 'doneLimit'],
    ['TREND_N', 'trendLimit'],
    ['MIN_FIRM', 'firmFrom'],
    ['SILENCE_K', 'silenceHorizon'],
  ] as const)('agree on %s', (theirs, ours) => {
    const byKind = Object.entries(persistenceRules).map(([per, rule]) => [per, rule[ours]])
    expect(Object.fromEntries(byKind)).toEqual(constants[theirs])
  })
})

type WorkedInput = z.infer<typeof fileSchema>['vectors'][number]['input']

function periodFacts(input: WorkedInput, today: string, startDate: string) {
  if (!isLocalDate(today) || !isLocalDate(startDate)) throw new Error('Not a date')
  const life = toChannelLife(toHistory(input), toDayNumber(today))
  const start = dayNumber(toDayNumber(startDate))
  const period = periodFulfilment(life, start, periodEnd(start, life.cadence.per))
  return [startDate, period.posts, period.required, period.verdict === 'counted']
}
