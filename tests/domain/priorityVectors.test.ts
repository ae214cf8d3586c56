import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import vectorFile from '../fixtures/vectors/priority_vectors.json' with { type: 'json' }
import { topScore } from '#domain/score.ts'
import { rankVector } from './priorityVector.ts'

const answer = z.number().nullable()
const fileSchema = z.object({
  scale: z.number(),
  vectors: z.array(
    z.object({
      id: z.string(),
      why: z.string(),
      ballots: z.record(z.string(), z.record(z.string(), z.tuple([answer, answer]))),
      params: z.strictObject({
        w: z.number().exactOptional(),
        quorum: z.number().exactOptional(),
        top: z.number().exactOptional(),
      }),
      expected: z.record(z.string(), z.unknown()),
    }),
  ),
})

const { scale, vectors } = fileSchema.parse(vectorFile)

describe('the worked ballots', () => {
  it.each(vectors)('$id: $why', ({ ballots, params, expected }) => {
    expect(rankVector(ballots, params)).toEqual(expected)
  })

  it('are there, and score on the same steps', () => {
    expect(vectors).toHaveLength(13)
    expect(topScore).toBe(scale)
  })
})
