import { expect, it } from 'vitest'
import { byUrgency, overdueDaysOf } from '#domain/barrierOrder.ts'
import { toDate } from './caseRecords.ts'
import { today } from './foundBy.ts'

const barrier = (id: string, status: 'open' | 'underWay' | 'solved', dueOn?: string) => ({
  id,
  status,
  ...(dueOn === undefined ? {} : { dueOn: toDate(dueOn) }),
})

it('counts a barrier as overdue from the day after its date, while somebody has to act', () => {
  const overdue = (status: 'open' | 'solved', dueOn?: string) =>
    overdueDaysOf(barrier('a', status, dueOn), toDate(today))
  expect(overdue('open', '2026-11-23')).toBe(null)
  expect(overdue('open', '2026-11-22')).toBe(1)
  expect(overdue('solved', '2026-11-22')).toBe(null)
  expect(overdue('open')).toBe(null)
})

it('puts the barriers that are due first at the top, undated ones after, and solved ones last', () => {
  const rows = [
    barrier('old', 'solved', '2026-01-01'),
    barrier('undated', 'open'),
    barrier('later', 'open', '2026-12-01'),
    barrier('newer', 'solved', '2026-06-01'),
    barrier('soon', 'underWay', '2026-11-01'),
  ]
  expect(byUrgency(rows).map(({ id }) => id)).toEqual(['soon', 'later', 'undated', 'newer', 'old'])
})
