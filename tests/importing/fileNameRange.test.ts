import { expect, test } from 'vitest'
import { rangeOfFileName } from '#importing/fileNameRange.ts'

test.each([
  ['May-04-2026_Nov-15-2026_1604785490000001.csv', '2026-05-04', '2026-11-15'],
  ['FB Feb-01-2026_Feb-28-2026_2260327001369726 (1).csv', '2026-02-01', '2026-02-28'],
  ['Kopia av Jan-01-2025_Dec-31-2025_1.csv', '2025-01-01', '2025-12-31'],
  ['ungdom_Feb-01-2026_Feb-28-2026_2260327001369726_klar.csv', '2026-02-01', '2026-02-28'],
  ['maj-04-2026_okt-15-2026.csv', '2026-05-04', '2026-10-15'],
  ['May-04-2026_May-04-2026_1.csv', '2026-05-04', '2026-05-04'],
])('finds the range of %s', (name, from, to) => {
  expect(rangeOfFileName(name)).toEqual({ from, to })
})

test.each([
  '',
  'inlägg.csv',
  'Nov-15-2026_May-04-2026_1.csv',
  'Feb-30-2026_Mar-01-2026_1.csv',
  'Foo-01-2026_Bar-28-2026_1.csv',
  'May-04-2026.csv',
])('finds none in "%s"', (name) => {
  expect(rangeOfFileName(name)).toBeNull()
})
