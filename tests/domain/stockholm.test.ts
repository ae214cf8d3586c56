import { afterEach, describe, expect, it } from 'vitest'
import { dayOfCivil, toLocalDate } from '#domain/calendar.ts'
import { dayOfMinutes, toStockholmMinutes, toStockholmTime } from '#domain/stockholm.ts'

const minute = 60_000
const clock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  dateStyle: 'short',
  timeStyle: 'short',
})

function shown(instant: number): string {
  const { day, minuteOfDay } = toStockholmTime(instant)
  const hour = String(Math.floor(minuteOfDay / 60)).padStart(2, '0')
  return `${toLocalDate(day)} ${hour}:${String(minuteOfDay % 60).padStart(2, '0')}`
}

/** Instants at which the platform's own clock jumps within the year. */
function transitions(year: number): number[] {
  const offset = (instant: number) => {
    const parts = clock.formatToParts(instant)
    const part = (type: string) => Number(parts.find((p) => p.type === type)?.value)
    const local = Date.UTC(
      part('year'),
      part('month') - 1,
      part('day'),
      part('hour'),
      part('minute'),
    )
    return (local - instant) / minute
  }
  const found: number[] = []
  for (let day = Date.UTC(year, 0, 1); day < Date.UTC(year + 1, 0, 1); day += 86_400_000) {
    let low = day
    let high = day + 86_400_000
    if (offset(low) === offset(high)) continue
    while (high - low > minute) {
      const middle = low + Math.floor((high - low) / 2 / minute) * minute
      if (offset(middle) === offset(low)) low = middle
      else high = middle
    }
    found.push(high)
  }
  return found
}

describe('Stockholm time', () => {
  const years = Array.from({ length: 2037 - 1980 + 1 }, (_, index) => 1980 + index)

  it.each(years)('agrees with the platform around every change of %i', (year) => {
    const changes = transitions(year)
    expect(changes).toHaveLength(2)
    for (const change of changes) {
      for (let near = -90; near <= 90; near += 1) {
        const instant = change + near * minute
        expect(shown(instant)).toBe(clock.format(instant))
      }
    }
  })

  it('agrees with the platform every 37 hours from 1950 to 2100', () => {
    const wrong: string[] = []
    for (let t = Date.UTC(1950, 0, 1); t < Date.UTC(2100, 11, 31); t += 37 * 60 * minute) {
      if (shown(t) !== clock.format(t)) wrong.push(clock.format(t))
    }
    expect(wrong).toEqual([])
  })

  it('agrees with the platform around every New Year', () => {
    for (const year of years) {
      for (let near = -1500; near <= 1500; near += 15) {
        const instant = Date.UTC(year, 0, 1) + near * minute
        expect(shown(instant)).toBe(clock.format(instant))
      }
    }
  })

  it('goes on by the same rule after the table', () => {
    const summer = Date.UTC(2150, 6, 1, 12)
    expect(toStockholmMinutes(summer) - summer / minute).toBe(120)
    const winter = Date.UTC(2150, 0, 1, 12)
    expect(toStockholmMinutes(winter) - winter / minute).toBe(60)
  })

  it('drops the seconds, also before 1970', () => {
    expect(shown(Date.UTC(2026, 10, 1, 23, 30, 59, 999))).toBe('2026-11-02 00:30')
    expect(shown(-1)).toBe('1970-01-01 00:59')
  })

  it('gives NaN for no instant', () => expect(toStockholmMinutes(NaN)).toBeNaN())

  it('finds the day of local minutes on both sides of 1970', () => {
    expect(dayOfMinutes(-1)).toBe(-1)
    expect(dayOfMinutes(0)).toBe(0)
    expect(dayOfMinutes(dayOfCivil(2026, 11, 23) * 1440 + 1439)).toBe(dayOfCivil(2026, 11, 23))
  })
})

describe("the machine's own time zone", () => {
  const own = process.env['TZ']
  afterEach(() => {
    if (own === undefined) delete process.env['TZ']
    else process.env['TZ'] = own
  })

  it.each(['UTC', 'America/Los_Angeles', 'Asia/Kolkata', 'Pacific/Kiritimati'])(
    'changes nothing: %s',
    (zone) => {
      process.env['TZ'] = zone
      expect(shown(Date.parse('2026-10-25T22:30:00Z'))).toBe('2026-10-25 23:30')
      expect(shown(Date.parse('2026-11-01T23:30:00Z'))).toBe('2026-11-02 00:30')
      expect(shown(Date.parse('2026-03-29T01:00:00Z'))).toBe('2026-03-29 03:00')
    },
  )
})
