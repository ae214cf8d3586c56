import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayOfCivil } from '#domain/calendar.ts'
import { pauseReasons } from '#domain/pause.ts'
import { pauseDraftSchema } from '#domain/pauseDraft.ts'
import {
  isPauseChanged,
  pauseProblems,
  toPauseDraft,
  toPauseForm,
  type PauseForm,
} from '#pieces/pauseForm.ts'

const today = dayOfCivil(2026, 11, 23)
const first = toPauseForm(undefined, ['c1'], today)
const filled: PauseForm = { ...first, to: '2026-12-31' }

describe('toPauseForm', () => {
  it('begins a new pause today, for the channels it was opened for', () => {
    expect(first).toMatchObject({
      scope: 'channels',
      channelIds: ['c1'],
      from: '2026-11-23',
      to: null,
      isOpenEnded: false,
    })
  })
})

describe('pauseProblems', () => {
  it('wants a last day, or until further notice', () => {
    expect(pauseProblems(first)).toEqual({ to: 'missing' })
    expect(pauseProblems(filled)).toEqual({})
    expect(pauseProblems({ ...first, isOpenEnded: true })).toEqual({})
  })

  it('refuses an end before the beginning, but not one that no longer holds', () => {
    const backwards = { ...filled, to: '2026-11-22' }
    expect(pauseProblems(backwards)).toEqual({ to: 'endsBeforeStart' })
    expect(pauseProblems({ ...backwards, isOpenEnded: true })).toEqual({})
  })

  it('wants channels, unless all rest', () => {
    expect(pauseProblems({ ...filled, channelIds: [] })).toEqual({ channelIds: 'none' })
    expect(pauseProblems({ ...filled, channelIds: [], scope: 'all' })).toEqual({})
  })

  it('takes a slipped year for a missing date', () => {
    expect(pauseProblems({ ...filled, from: '0026-11-23' })).toEqual({ from: 'missing' })
  })
})

describe('isPauseChanged', () => {
  it('takes no notice of the order of the channels', () => {
    const two = { ...first, channelIds: ['c1', 'c2'] }
    expect(isPauseChanged({ ...two, channelIds: ['c2', 'c1'] }, two)).toBe(false)
    expect(isPauseChanged({ ...two, note: 'Semester' }, two)).toBe(true)
  })
})

it('makes drafts that storage takes exactly when there are no problems', () => {
  const dates = fc.option(fc.constantFrom('2026-11-23', '2026-12-24', '0026-01-01', '2026-02-30'))
  const form = fc.record({
    scope: fc.constantFrom('all' as const, 'channels' as const),
    channelIds: fc.subarray(['c1', 'c2']),
    from: dates,
    isOpenEnded: fc.boolean(),
    to: dates,
    reason: fc.constantFrom(...pauseReasons),
    note: fc.string({ maxLength: 500 }),
    commentsOpen: fc.boolean(),
  })
  fc.assert(
    fc.property(form, (some) => {
      const draft = toPauseDraft(some)
      expect(draft === null).toBe(Object.keys(pauseProblems(some)).length > 0)
      if (draft) expect(pauseDraftSchema.safeParse(draft).success).toBe(true)
    }),
  )
})
