import { act, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { startTestQueries, renderScreen } from './testQueries.tsx'
import { dayNumber } from '#domain/calendar.ts'
import { clockCheckMs, useToday } from '#query/today.ts'

function Today() {
  return <p>day {useToday()}</p>
}

async function renderAt(day: number) {
  const { queries } = await startTestQueries()
  let today = dayNumber(day)
  const services = { ...queries.services, clock: { now: () => '', today: () => today } }
  const screenOf = renderScreen({ ...queries, services }, <Today />)
  return { ...screenOf, setDay: (next: number) => (today = dayNumber(next)) }
}

afterEach(() => {
  vi.useRealTimers()
})

test('draws the new day after midnight', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
  const { setDay } = await renderAt(20_000)
  expect(screen.getByText('day 20000')).toBeDefined()
  setDay(20_001)
  act(() => {
    vi.advanceTimersByTime(clockCheckMs)
  })
  expect(screen.getByText('day 20001')).toBeDefined()
})

test('looks at the clock no more when it is off the screen', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
  const { unmount } = await renderAt(20_000)
  unmount()
  expect(vi.getTimerCount()).toBe(0)
})

test('draws the new day as soon as the page is looked at again', async () => {
  const { setDay } = await renderAt(20_000)
  setDay(20_003)
  act(() => {
    document.dispatchEvent(new Event('visibilitychange'))
  })
  expect(screen.getByText('day 20003')).toBeDefined()
})
