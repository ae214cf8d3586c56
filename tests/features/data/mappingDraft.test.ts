import { describe, expect, it } from 'vitest'
import { dayOfCivil, toLocalDate } from '#domain/calendar.ts'
import type { TableMapping } from '#domain/tableMapping.ts'
import {
  gapsIn,
  toMapping,
  toMappingDraft,
  withColumn,
  yearChoices,
} from '#features/data/mappingDraft.ts'
import { column, sketchOf } from './tableSketch.ts'

const today = dayOfCivil(2026, 11, 23)
const date = column({ role: 'date', confidence: 0.9 })
const openDate = column({ role: 'date', confidence: 0.9, dateOrder: null })

describe('what is proposed', () => {
  it('is the columns that look sure, and the date in any case', () => {
    const sketch = sketchOf([
      column({ role: 'text', confidence: 0.3 }),
      column({ role: 'date', confidence: 0.2 }),
      column({ role: 'channel', confidence: 0.9 }),
    ])
    expect(toMappingDraft(sketch, null).columns).toEqual({ date: 1, channel: 2 })
  })

  it('is the words beside dates that have no heading', () => {
    const columns = [date, column({ role: 'text', confidence: 0.3 })]
    expect(toMappingDraft(sketchOf(columns, { hasHeader: false }), null).columns).toEqual({
      date: 0,
      text: 1,
    })
  })

  it('is what was said before, the year too', () => {
    const said: TableMapping = {
      columns: { date: 0, text: 1 },
      dateOrder: 'monthFirst',
      channelName: 'Bloggen',
      timeZone: 'UTC',
      yearlessUntil: toLocalDate(dayOfCivil(2024, 12, 31)),
    }
    const sketch = sketchOf([column({ ...openDate, lacksYear: true }), column()])
    const draft = toMappingDraft(sketch, said)
    expect(draft).toMatchObject({ saidOrder: 'monthFirst', timeZone: 'UTC', year: 2024 })
    expect(toMapping(sketch, draft, today)).toEqual(said)
  })
})

describe('choosing a column', () => {
  it('takes it from what it was for before', () => {
    const draft = toMappingDraft(sketchOf([date, column({ role: 'text', confidence: 1 })]), null)
    expect(withColumn(draft, 'channel', 1).columns).toEqual({ date: 0, channel: 1 })
    expect(withColumn(draft, 'date', 1).columns).toEqual({ date: 1 })
    expect(withColumn(draft, 'text', null).columns).toEqual({ date: 0 })
  })
})

describe('what is missing', () => {
  it('is the order of dates that leave it open, and a channel when no column names one', () => {
    const sketch = sketchOf([openDate, column()])
    const draft = toMappingDraft(sketch, null)
    expect(gapsIn(sketch, draft)).toEqual(['order', 'channel'])
    expect(toMapping(sketch, draft, today)).toBeNull()
    expect(gapsIn(sketch, { ...draft, saidOrder: 'dayFirst', channelName: 'Bloggen' })).toEqual([])
    expect(gapsIn(sketch, withColumn({ ...draft, saidOrder: 'dayFirst' }, 'channel', 1))).toEqual(
      [],
    )
  })

  it('is nothing when the dates decide, whatever was said', () => {
    const sketch = sketchOf([column({ ...date, dateOrder: 'monthFirst' })])
    const draft = { ...toMappingDraft(sketch, null), saidOrder: 'dayFirst' as const }
    expect(toMapping(sketch, draft, today)?.dateOrder).toBe('monthFirst')
  })
})

describe('the mapping', () => {
  it('has a channel of its own only when no column names one', () => {
    const sketch = sketchOf([date, column()])
    const draft = { ...toMappingDraft(sketch, null), channelName: ' Bloggen ', channelId: 'c' }
    expect(toMapping(sketch, draft, today)).toMatchObject({
      channelName: 'Bloggen',
      channelId: 'c',
    })
    const named = toMapping(sketch, withColumn(draft, 'channel', 1), today)
    expect(named).toMatchObject({ channelName: '' })
    expect(named).not.toHaveProperty('channelId')
  })

  it('ends dates without a year today, or with the year that was chosen', () => {
    const sketch = sketchOf([column({ ...date, lacksYear: true })])
    const draft = toMappingDraft(sketch, null)
    expect(toMapping(sketch, draft, today)?.yearlessUntil).toBe('2026-11-23')
    expect(toMapping(sketch, { ...draft, year: 2025 }, today)?.yearlessUntil).toBe('2025-12-31')
    expect(yearChoices(today)).toEqual([2026, 2025, 2024, 2023, 2022, 2021])
  })
})
