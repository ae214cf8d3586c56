import { expect, it } from 'vitest'
import { rhythmCells } from '#domain/rhythmCells.ts'
import type { PostingHistory } from '#domain/postingHistory.ts'
import { stripCells } from '#pieces/stripCells.ts'
import { wallAxis } from '#pieces/wallAxis.ts'
import { day, monthly, today, weekly } from '../features/monday/town.ts'

const weeklyChannel: PostingHistory = {
  mode: 'publish',
  lifecycle: 'running',
  start: day('2026-01-05'),
  cadence: { n: 1, per: 'week' },
  postDays: weekly('2026-01-05', '2026-11-22', 1),
  pauses: [],
  coverage: null,
}

const monthlyChannel: PostingHistory = {
  ...weeklyChannel,
  cadence: { n: 1, per: 'month' },
  postDays: monthly('2026-01-05', '2026-10-31'),
}

const axis = wallAxis(today, 26, true)
const width = 728

it('makes a month as wide as its days, at the same place as its weeks', () => {
  const weeks = stripCells(rhythmCells(weeklyChannel, today, 26), axis, width)
  const months = stripCells(rhythmCells(monthlyChannel, today, 26), axis, width)
  expect(weeks).toHaveLength(26)
  expect(months).toHaveLength(6)
  expect(weeks[0]).toMatchObject({ x: 1.5, width: 25, state: 'kept' })
  // June: 30 days of 4 px, less the gap.
  expect(months[0]).toMatchObject({ x: 1.5, width: 117, state: 'kept' })
  const july = months[1]
  expect(july?.x).toBe(121.5)
  const lastWeek = weeks.at(-1)
  const lastMonth = months.at(-1)
  expect((lastMonth?.x ?? 0) + (lastMonth?.width ?? 0)).toBe(
    (lastWeek?.x ?? 0) + (lastWeek?.width ?? 0),
  )
})

it('outlines the running period and fills it with what it has so far', () => {
  const twice = { ...weeklyChannel, cadence: { n: 2, per: 'week' } as const }
  const running = { ...twice, postDays: [today] }
  const last = stripCells(rhythmCells(running, today, 12), axis, width).at(-1)
  expect(last).toMatchObject({ state: 'partly', fraction: 0.5, isRunning: true })
})

it('leaves no gap that would swallow narrow weeks', () => {
  const narrow = stripCells(rhythmCells(weeklyChannel, today, 52), wallAxis(today, 52, false), 280)
  for (const cell of narrow) expect(cell.width).toBeGreaterThan(3)
})
