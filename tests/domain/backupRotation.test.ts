import { describe, expect, it } from 'vitest'
import { expendableFiles, msUntilBackup } from '#domain/backupRotation.ts'
import { dayNumber, dayOfCivil, type DayNumber } from '#domain/calendar.ts'

const last = dayOfCivil(2026, 11, 23)

function filesOf(days: readonly DayNumber[]) {
  return days.map((day) => ({ name: String(day), day }))
}

/** Files of the last so many days in a row, oldest first. */
function daily(count: number) {
  return filesOf(Array.from({ length: count }, (_, place) => dayNumber(last - count + 1 + place)))
}

describe('the files that can go', () => {
  it('are none while there are ten or fewer', () => {
    expect(expendableFiles([])).toEqual([])
    expect(expendableFiles(daily(10))).toEqual([])
  })

  it('leave the ten newest and the newest of each month', () => {
    const files = daily(100)
    const gone = new Set(expendableFiles(files))
    const left = files.filter((file) => !gone.has(file)).map(({ day }) => day)
    expect(left).toEqual([
      dayOfCivil(2026, 8, 31),
      dayOfCivil(2026, 9, 30),
      dayOfCivil(2026, 10, 31),
      ...daily(10).map(({ day }) => day),
    ])
  })

  it('stay gone: what is left over one day is not expendable the same day', () => {
    const files = daily(60)
    const gone = new Set(expendableFiles(files))
    expect(expendableFiles(files.filter((file) => !gone.has(file)))).toEqual([])
  })

  it('are the earlier in the list of those of one day', () => {
    const old = filesOf([dayOfCivil(2026, 5, 1), dayOfCivil(2026, 5, 1)])
    expect(expendableFiles([...old, ...daily(10)])).toEqual([old[0]])
  })
})

describe('the next automatic backup', () => {
  const hour = 3_600_000
  const facts = { lastMs: 10 * hour, nowMs: 10.25 * hour, hasData: true, hasChanged: true }

  it('is due an hour after the last one', () => {
    expect(msUntilBackup(facts)).toBe(0.75 * hour)
    expect(msUntilBackup({ ...facts, nowMs: 30 * hour })).toBe(0)
  })

  it('is due at once when it is the first, or when the clock has been wrong', () => {
    expect(msUntilBackup({ ...facts, lastMs: null })).toBe(0)
    expect(msUntilBackup({ ...facts, lastMs: 99 * hour })).toBe(0)
  })

  it('is not due when there is nothing new to keep', () => {
    expect(msUntilBackup({ ...facts, hasChanged: false })).toBeNull()
    expect(msUntilBackup({ ...facts, hasData: false })).toBeNull()
  })
})
