import { describe, expect, it } from 'vitest'
import { persistenceStatuses } from '#domain/status.ts'
import { statusPlace, toRegisterRows } from '#features/channels/registerRows.ts'
import { cardOf } from './cards.ts'

describe('toRegisterRows', () => {
  it('keeps the order, and waits for the figures of a channel that was just added', () => {
    const rows = toRegisterRows([cardOf({ id: 'b' }), cardOf({ id: 'a' })], [], () => 'Facebook')
    expect(rows.map(({ card, assessment }) => [card.channel.id, assessment])).toEqual([
      ['b', null],
      ['a', null],
    ])
  })
})

describe('statusPlace', () => {
  it('puts what needs support first and what is closed last, and no two alike', () => {
    const order = persistenceStatuses.toSorted((a, b) => statusPlace(a) - statusPlace(b))
    expect(order.slice(0, 4)).toEqual(['silent', 'atRisk', 'quieterThanUsual', 'belowPlan'])
    expect(order.at(-1)).toBe('closed')
    expect(new Set(order.map(statusPlace)).size).toBe(persistenceStatuses.length)
  })
})
