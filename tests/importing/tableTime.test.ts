import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayNumber, dayOfCivil, toCivil, toLocalDate } from '#domain/calendar.ts'
import { dateOrders, type DateOrder } from '#domain/dateOrder.ts'
import { makeDateOrderEvidence } from '#importing/dateOrderEvidence.ts'
import { parseClock, parseTableTime } from '#importing/tableTime.ts'

function read(text: string, order: DateOrder = 'dayFirst'): string | null {
  const time = parseTableTime(text, order)
  if (time === null) return null
  if (time.is === 'day') return toLocalDate(time.day)
  const ms = time.is === 'instant' ? time.instantMs : time.wallMinutes * 60_000 + time.extraMs
  return (
    new Date(ms).toISOString().slice(0, time.is === 'instant' ? 20 : 16) +
    (time.is === 'instant' ? 'Z' : '')
  )
}

describe('a time in a table', () => {
  test.each<[string, string | null]>([
    ['2026-05-21', '2026-05-21'],
    ['2026-5-1', '2026-05-01'],
    ['20260521', '2026-05-21'],
    ['2026/05/21', '2026-05-21'],
    ['2026.05.21 16.51', '2026-05-21T16:51'],
    ['2026-05-21 16:51', '2026-05-21T16:51'],
    ['2026-05-21T16:51:30', '2026-05-21T16:51'],
    ['21/5/2026', '2026-05-21'],
    ['21.5.2026 kl. 16.51', '2026-05-21T16:51'],
    ['21-05-26 16:51', '2026-05-21T16:51'],
    ['21/05/2026, 4:51 PM', '2026-05-21T16:51'],
    ['21 maj 2026', '2026-05-21'],
    ['den 21 maj 2026 kl 16.51', '2026-05-21T16:51'],
    ['torsdag 21 maj 2026', '2026-05-21'],
    ['May 21, 2026', '2026-05-21'],
    ['May 21st, 2026 at 4:51 PM', '2026-05-21T16:51'],
    ['Fri, Jun 5, 2026', '2026-06-05'],
    ['31/4/2026', null],
    ['21 maj', null],
    ['2026', null],
    ['12', null],
    ['', null],
    ['Den 21 maj 2026 öppnar vi', null],
    ['Välkommen 2026-05-21', null],
    ['1604785490000001', null],
    ['https://exempel.se/2026/05/21', null],
  ])('%s is %s', (text, expected) => {
    expect(read(text)).toBe(expected)
  })

  test('is an instant when its zone stands there', () => {
    expect(parseTableTime('2026-05-21 16:51:00 EDT', 'dayFirst')).toEqual({
      is: 'instant',
      instantMs: Date.UTC(2026, 4, 21, 20, 51),
    })
    expect(parseTableTime('2026-05-21T16:51:00+02:00', 'dayFirst')).toEqual({
      is: 'instant',
      instantMs: Date.UTC(2026, 4, 21, 14, 51),
    })
  })

  test('is read in the order that is asked for', () => {
    expect(dateOrders.map((order) => read('05/06/07', order))).toEqual([
      '2007-06-05',
      '2007-05-06',
      '2005-06-07',
    ])
    expect(dateOrders.map((order) => read('5.6.2007', order))).toEqual(
      Array<string>(3).fill('2007-06-05'),
    )
  })
})

test.each<[string, number | null]>([
  ['16:51', 1011],
  ['16.51', 1011],
  ['kl. 16.51', 1011],
  ['4:51 pm', 1011],
  ['1651', 1011],
  ['9:05:30', 545],
  ['25:00', null],
  ['13:00 pm', null],
  ['16', null],
])('the clock %s is minute %s', (text, minute) => {
  expect(parseClock(text)?.minute ?? null).toBe(minute)
})

describe('the order of a column', () => {
  const orderOf = (cells: readonly string[]) => {
    const evidence = makeDateOrderEvidence()
    for (const cell of cells) evidence.add(cell)
    return evidence.decide()
  }

  test.each<[string[], DateOrder | null]>([
    [['05/06/2026', '21/06/2026'], 'dayFirst'],
    [['05/06/2026', '06/21/2026'], 'monthFirst'],
    [['26-05-06', '98-05-31', '25-12-24'], 'yearFirst'],
    [['26-05-06', '26-05-31', '25-12-24'], null],
    [['05/06/2026', '07/08/2026'], null],
    [['05/05/2026', '07/07/2026'], 'dayFirst'],
    [['05/06/07'], null],
    [['2026-05-06', '5 maj 2026', '05.06.2026'], 'dayFirst'],
    [[], 'dayFirst'],
  ])('%j is %s', (cells, order) => {
    expect(orderOf(cells)).toBe(order)
  })

  test('is never decided wrongly, whatever the dates', () => {
    const day = fc.integer({ min: dayOfCivil(2000, 1, 1), max: dayOfCivil(2049, 12, 31) })
    const two = (number: number) => String(number % 100).padStart(2, '0')
    fc.assert(
      fc.property(
        fc.array(day, { minLength: 1, maxLength: 30 }),
        fc.constantFrom(...dateOrders),
        (numbers, order) => {
          const cells = numbers.map((number) => {
            const { year, month, day: date } = toCivil(dayNumber(number))
            if (order === 'yearFirst') return `${two(year)}-${two(month)}-${two(date)}`
            const [first, second] = order === 'dayFirst' ? [date, month] : [month, date]
            return `${two(first)}/${two(second)}/${String(year)}`
          })
          const decided = orderOf(cells)
          if (decided === null) return
          const days = cells.map((cell) => parseTableTime(cell, decided))
          expect(days).toEqual(numbers.map((number) => ({ is: 'day', day: number })))
        },
      ),
    )
  })
})
