import { describe, expect, it } from 'vitest'
import { backupReminder } from '#domain/backupReminder.ts'
import { dayNumber } from '#domain/calendar.ts'

const today = dayNumber(20_000)
const daysAgo = (days: number) => dayNumber(today - days)

describe('a backup is asked for', () => {
  it('when there is something to lose and none has been made', () => {
    const facts = { lastDay: null, hasData: true, hasChanged: true }
    expect(backupReminder(facts, today)).toBe('never')
  })

  it('on the eighth day, when something has changed since', () => {
    const facts = { hasData: true, hasChanged: true }
    expect(backupReminder({ ...facts, lastDay: daysAgo(7) }, today)).toBeNull()
    expect(backupReminder({ ...facts, lastDay: daysAgo(8) }, today)).toBe('old')
  })
})

describe('no backup is asked for', () => {
  it('when there is nothing of the user’s own', () => {
    const facts = { lastDay: null, hasData: false, hasChanged: true }
    expect(backupReminder(facts, today)).toBeNull()
  })

  it('when the old one still holds everything', () => {
    const facts = { lastDay: daysAgo(400), hasData: true, hasChanged: false }
    expect(backupReminder(facts, today)).toBeNull()
  })

  it('when the clock has been wrong and the last seems to lie ahead', () => {
    const facts = { lastDay: daysAgo(-3), hasData: true, hasChanged: true }
    expect(backupReminder(facts, today)).toBeNull()
  })
})
