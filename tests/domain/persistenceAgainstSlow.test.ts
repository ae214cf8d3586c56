import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dated, randomSeries, toInput } from './randomSeries.ts'
import { roundLikePython } from './roundLikePython.ts'
import { slowFigures } from './slowPersistence.ts'
import { assessVector } from './vectorShape.ts'

/** Series to compare; set it higher for a night's run. */
const numRuns = Number(process.env['UTHALLIG_SERIES'] ?? 1000)

describe('persistence on random series', () => {
  const statuses = new Set<unknown>()

  it('gives the same figures as a naive reckoning day by day', { timeout: 3_600_000 }, () => {
    fc.assert(
      fc.property(randomSeries, (series) => {
        const input = toInput(series)
        const today = dated(series.today)
        const figures = assessVector(input, today)
        statuses.add(figures['status'])
        expect(figures).toEqual(roundedFigures(slowFigures(input, today)))
      }),
      { numRuns },
    )
  })

  it('meets every status a running channel can have, and the others', () => {
    expect([...statuses].sort()).toEqual([
      'active',
      'at_risk',
      'below_plan',
      'closed',
      'closing',
      'new',
      'no_data',
      'paused',
      'planned',
      'quieter_than_usual',
      'resting',
      'silent',
    ])
  })
})

const sixDecimals = new Set(['S', 'F', 'adherence'])

function roundedFigures(figures: ReturnType<typeof slowFigures>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(figures ?? {}).map(([key, value]) => [key, roundedValue(key, value)]),
  )
}

function roundedValue(key: string, value: unknown): unknown {
  if (typeof value === 'number') return roundLikePython(value, sixDecimals.has(key) ? 6 : 4)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([inner, figure]) => [inner, roundedValue('', figure)]),
  )
}
