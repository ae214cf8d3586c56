import { expect, test } from 'vitest'
import { toAutomaticFileName, toBackupFileName } from '#domain/backupName.ts'
import { dayOfCivil, toLocalDate } from '#domain/calendar.ts'

const date = toLocalDate(dayOfCivil(2026, 11, 23))

test.each([
  ['Norrby kommun', 'uthallig-norrby-kommun-2026-11-23.uthallig'],
  ['Räddningstjänsten Öst / Väg & Ån', 'uthallig-raddningstjansten-ost-vag-an-2026-11-23.uthallig'],
  ['', 'uthallig-2026-11-23.uthallig'],
  ['../..\u0000', 'uthallig-2026-11-23.uthallig'],
  ['🚒', 'uthallig-2026-11-23.uthallig'],
  ['a'.repeat(200), `uthallig-${'a'.repeat(60)}-2026-11-23.uthallig`],
])('%j becomes %s', (organisation, name) => {
  expect(toBackupFileName(organisation, date)).toBe(name)
})

test('automatic ones are named apart from those that the user makes, and from each other', () => {
  expect([1, 2].map((place) => toAutomaticFileName('Norrby', date, place))).toEqual([
    'uthallig-auto-norrby-2026-11-23.uthallig',
    'uthallig-auto-norrby-2026-11-23-2.uthallig',
  ])
})
