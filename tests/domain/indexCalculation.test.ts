import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayNumber } from '#domain/calendar.ts'
import { indexCalculation } from '#domain/indexCalculation.ts'
import { assessPersistence } from '#domain/persistence.ts'
import { randomSeries, toInput } from './randomSeries.ts'
import { dayOf, toHistory, type VectorInput } from './vectorShape.ts'

const channel: VectorInput = {
  start: '2026-10-26',
  cadence: { n: 2, per: 'week' },
  posts: ['2026-10-27', '2026-10-28', '2026-11-03'],
}

describe('the calculation behind the index', () => {
  it('lists the periods from the newest, with what each weighs and gave', () => {
    const calculation = indexCalculation(toHistory(channel), dayOf('2026-11-23'))
    expect(calculation?.periods.map(({ share, kept }) => [share, kept])).toEqual([
      [0, false],
      [0, false],
      [0.5, false],
      [1, true],
    ])
    expect(calculation?.periods[0]?.weight).toBe(1)
    expect(calculation).toMatchObject({ gapActiveDays: 20, toleratedDays: 14, totalDays: 42 })
  })

  it('is empty for a channel too new to have an index, and none for a monitoring one', () => {
    const day = dayOf('2026-10-30')
    expect(indexCalculation(toHistory(channel), day)).toMatchObject({ periods: [], index: null })
    expect(indexCalculation(toHistory({ ...channel, mode: 'monitor' }), day)).toBeNull()
  })

  it('leads to the same index as the assessment, by its own sums', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(randomSeries, (series) => {
        const history = toHistory(toInput(series))
        const today = dayNumber(series.today)
        const calculation = indexCalculation(history, today)
        const assessment = assessPersistence(history, today)
        if (!calculation || assessment.status === 'monitoring') throw new Error('Not publishing')
        expect(calculation.index).toBe(assessment.index)
        expect(calculation.planKept).toBe(assessment.planKept)
        expect(calculation.silenceFactor).toBe(assessment.silenceFactor)
        expect(calculation.periods).toHaveLength(assessment.countedPeriods)
        if (calculation.planKept === null) return
        expect(calculation.weighedSum / calculation.weightSum).toBeCloseTo(calculation.planKept, 12)
      }),
      { numRuns: 200 },
    )
  })
})
