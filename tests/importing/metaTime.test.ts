import { describe, expect, test } from 'vitest'
import { toLocalDate } from '#domain/calendar.ts'
import {
  dateOrderOf,
  parseMetaTime,
  parsePlainMetaTime,
  type SlashOrder,
} from '#importing/metaTime.ts'

/** The time on the wall, as ISO without a zone; the instant with one; the date alone; or null. */
function read(text: string, order: SlashOrder = 'monthFirst'): string | null {
  const time = parseMetaTime(text, order)
  if (time === null) return null
  if (time.is === 'day') return toLocalDate(time.day)
  if (time.is === 'instant') return new Date(time.instantMs).toISOString()
  return new Date(time.wallMinutes * 60_000 + time.extraMs).toISOString().slice(0, 19)
}

describe('reading a time', () => {
  test.each([
    ['05/21/2026 16:51', '2026-05-21T16:51:00'],
    ['5/6/2026 4:05', '2026-05-06T04:05:00'],
    ['05/21/2026 16:51:09', '2026-05-21T16:51:09'],
    ['5/21/2026 4:51 PM', '2026-05-21T16:51:00'],
    ['5/21/2026 12:00 AM', '2026-05-21T00:00:00'],
    ['5/21/2026, 4:51:09 p.m.', '2026-05-21T16:51:09'],
    ['5/21/26 16:51', '2026-05-21T16:51:00'],
    ['2026-05-21 16:51', '2026-05-21T16:51:00'],
    ['2026-05-21 16:51:09', '2026-05-21T16:51:09'],
    ['2026-05-21 16.51', '2026-05-21T16:51:00'],
    ['2026-05-21T16:51:00+0200', '2026-05-21T14:51:00.000Z'],
    ['21.05.2026 16:51', '2026-05-21T16:51:00'],
    ['6.5.2026 16:51', '2026-05-06T16:51:00'],
    ['21-05-2026 16:51', '2026-05-21T16:51:00'],
    ['05/21/2026', '2026-05-21'],
    ['02/29/2028 10:00', '2028-02-29T10:00:00'],
  ])('reads %s', (text, expected) => {
    expect(read(text)).toBe(expected)
  })

  test('reads the day first when the column has it first', () => {
    expect(read('05/06/2026 16:51', 'dayFirst')).toBe('2026-06-05T16:51:00')
    expect(read('21/05/2026 16:51', 'dayFirst')).toBe('2026-05-21T16:51:00')
  })

  test.each([
    '',
    'Lifetime',
    '02/30/2026 10:00',
    '02/29/2026 10:00',
    '13/13/2026 10:00',
    '21/05/2026 16:51',
    '05/21/2026 24:01',
    '05/21/2026 16:60',
    '5/21/2026 13:51 PM',
    '05/21/1899 16:51',
    '05/21/2100 16:51',
    '05/21/20',
    '45432.5',
    '0'.repeat(10_000),
  ])('refuses %.20s', (text) => {
    expect(read(text)).toBeNull()
  })
})

test('the short way agrees with the long one on every form and every damage to it', () => {
  const forms = ['05/21/2026 16:51', '12/31/2026 23:59', '02/30/2026 10:00', '5/21/2026 16:051']
  const damaged = forms.flatMap((form) =>
    Array.from({ length: form.length * 3 }, (_, n) => {
      const at = Math.floor(n / 3)
      return form.slice(0, at) + ('9/x'[n % 3] ?? '') + form.slice(at + 1)
    }),
  )
  for (const text of [...forms, ...damaged]) {
    const short = parsePlainMetaTime(text, 'monthFirst')
    if (short === null) continue
    expect(parseMetaTime(text, 'monthFirst')).toEqual({
      is: 'wall',
      wallMinutes: short,
      extraMs: 0,
    })
  }
  expect(parsePlainMetaTime('05/21/2026 16:51', 'monthFirst')).not.toBeNull()
  expect(parsePlainMetaTime('05/21/2026 16:51', 'dayFirst')).toBeNull()
})

describe('deciding the order of a column', () => {
  test('takes the month first when nothing says otherwise', () => {
    expect(dateOrderOf([])).toBe('monthFirst')
    expect(dateOrderOf(['05/06/2026 10:00', '2026-05-21 10:00'])).toBe('monthFirst')
  })

  test('takes the day first when a first number is no month', () => {
    expect(dateOrderOf(['05/06/2026 10:00', '21/05/2026 10:00'])).toBe('dayFirst')
  })

  test('keeps the month first when the column contradicts itself', () => {
    expect(dateOrderOf(['21/05/2026 10:00', '05/21/2026 10:00'])).toBe('monthFirst')
  })
})
