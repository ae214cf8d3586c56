import { afterEach, describe, expect, it, vi } from 'vitest'
import { dayOfCivil, parseLocalDate } from '#domain/calendar.ts'
import { formatsOf } from './textIn.ts'

const sv = await formatsOf('sv')
const en = await formatsOf('en')

const monday = dayOfCivil(2026, 11, 23)

/** Intl separates with no-break and thin spaces; the words are what matters here. */
function plain(text: string) {
  return text.replaceAll(/[\u00a0\u202f\u2009]/g, ' ')
}

describe('dates', () => {
  it('are written as the language writes them', () => {
    expect(sv.date(monday)).toBe('23 november')
    expect(sv.date(monday, 'weekday')).toBe('måndag 23 november')
    expect(sv.date(monday, 'dayShort')).toBe('23 nov.')
    expect(sv.date(monday, 'numeric')).toBe('2026-11-23')
    expect(sv.date(monday, 'monthYear')).toBe('november 2026')
    expect(en.date(monday, 'full')).toMatch(/^Monday,? 23 November 2026$/)
    expect(en.date(monday, 'numeric')).toBe('23/11/2026')
  })

  it('are the same given as text or as a day number', () => {
    const date = parseLocalDate('2026-11-23')
    if (!date) throw new Error('a real date')
    expect(sv.date(date, 'full')).toBe(sv.date(monday, 'full'))
  })

  it('name a range once', () => {
    const range = sv.dateRange(dayOfCivil(2026, 12, 21), dayOfCivil(2027, 1, 6), 'dayYear')
    expect(plain(range)).toMatch(/^21 december 2026 ?– ?6 januari 2027$/)
  })

  it('name the ISO week across the turn of the year', () => {
    expect(sv.week(dayOfCivil(2027, 1, 3))).toBe('vecka 53')
    expect(en.week(monday, 'short')).toBe('wk 48')
  })

  it('are seen from today', () => {
    expect(sv.relativeDay(dayOfCivil(2026, 11, 22), monday)).toBe('i går')
    expect(plain(sv.relativeDay(dayOfCivil(2026, 11, 4), monday))).toBe('för 19 dagar sedan')
    expect(en.relativeDay(dayOfCivil(2026, 11, 24), monday)).toBe('tomorrow')
  })
})

describe('the computer’s time zone', () => {
  const own = process.env['TZ']
  afterEach(() => {
    if (own === undefined) delete process.env['TZ']
    else process.env['TZ'] = own
  })

  it.each(['America/Los_Angeles', 'Europe/Stockholm', 'Asia/Tokyo', 'Pacific/Kiritimati'])(
    'changes nothing: %s',
    async (zone) => {
      process.env['TZ'] = zone
      expect(new Date('2026-11-23T12:00:00Z').toString()).not.toContain('GMT+0000')
      // Formatters are kept once made, so that only fresh ones meet this zone.
      vi.resetModules()
      const fresh = await import('./textIn.ts')
      const formats = await fresh.formatsOf('sv')
      expect(formats.date(monday, 'full')).toBe('måndag 23 november 2026')
      expect(formats.time('2026-11-23T22:59:00.000Z')).toBe('23:59')
      expect(plain(formats.instant('2026-06-30T22:30:00.000Z'))).toMatch(/^1 juli 2026\D*00:30$/)
    },
  )
})

describe('numbers and words', () => {
  it('count in the plural the language has', () => {
    expect(sv.duration(1, 'days')).toBe('1 dag')
    expect(sv.duration(19, 'days')).toBe('19 dagar')
    expect(sv.duration(1, 'months')).toBe('1 månad')
    expect(en.duration(1, 'weeks')).toBe('1 week')
    expect(en.duration(1, 'years')).toBe('1 year')
    expect(en.duration(0, 'years')).toBe('0 years')
  })

  it('round only as far as asked', () => {
    expect(plain(sv.number(12345.678))).toBe('12 346')
    expect(sv.number(0.5, 2)).toBe('0,5')
    expect(plain(sv.percent(0.857))).toBe('86 %')
  })

  it('give sizes in the unit that reads best', () => {
    expect(plain(sv.size(0))).toBe('0 kB')
    expect(plain(sv.size(58_312))).toBe('58 kB')
    expect(plain(en.size(12_340_000))).toBe('12.3 MB')
    expect(plain(sv.size(10_737_500_000))).toBe('10,7 GB')
  })

  it('join names with the language’s last word', () => {
    expect(sv.list(['Norr', 'Söder', 'Öst'])).toBe('Norr, Söder och Öst')
    expect(sv.list(['Norr', 'Söder'], 'or')).toBe('Norr eller Söder')
    expect(en.list(['Norr', 'Öst'])).toBe('Norr and Öst')
    expect(sv.list([])).toBe('')
  })

  it('order names by the alphabet of the language', () => {
    expect(['Öst', 'Ängen', 'Åsen', 'Zon', 'Norr'].sort(sv.compare)).toEqual([
      'Norr',
      'Zon',
      'Åsen',
      'Ängen',
      'Öst',
    ])
  })
})
