import { describe, expect, it } from 'vitest'
import { dayOfCivil, isLocalDate, toDayNumber, toLocalDate } from '#domain/calendar.ts'
import {
  easterSunday,
  isWorkday,
  swedishHoliday,
  workdayUntil,
} from '#importing/swedishHolidays.ts'

function dayOf(text: string) {
  if (!isLocalDate(text)) throw new Error(text)
  return toDayNumber(text)
}

describe('Swedish holidays', () => {
  it.each([
    [2000, '2000-04-23'],
    [2008, '2008-03-23'],
    [2011, '2011-04-24'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2038, '2038-04-25'],
  ])('put Easter Sunday of %d on %s', (year, date) => {
    expect(toLocalDate(easterSunday(year))).toBe(date)
  })

  it.each([
    ['2026-01-01', 'newYear'],
    ['2026-01-06', 'epiphany'],
    ['2026-04-03', 'goodFriday'],
    ['2026-04-06', 'easterMonday'],
    ['2026-05-01', 'mayDay'],
    ['2026-05-14', 'ascension'],
    ['2026-06-06', 'nationalDay'],
    ['2026-06-19', 'midsummerEve'],
    ['2027-06-25', 'midsummerEve'],
    ['2026-12-24', 'christmasEve'],
    ['2026-12-31', 'newYearsEve'],
    ['2008-05-01', 'mayDay'],
    ['2026-06-26', null],
    ['2026-11-23', null],
  ])('know %s', (date, holiday) => {
    expect(swedishHoliday(dayOf(date))).toBe(holiday)
  })

  it('are no workdays, and neither are weekends', () => {
    expect(isWorkday(dayOf('2026-11-23'))).toBe(true)
    expect(isWorkday(dayOf('2026-11-22'))).toBe(false)
    expect(isWorkday(dayOf('2026-12-24'))).toBe(false)
    expect(toLocalDate(workdayUntil(dayOf('2026-12-27')))).toBe('2026-12-23')
    expect(workdayUntil(dayOfCivil(2026, 11, 23))).toBe(dayOfCivil(2026, 11, 23))
  })
})
