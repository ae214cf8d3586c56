import { expect, test } from 'vitest'
import { lostTables } from '#features/recovery/lostTables.ts'

test('tells of what is missing by the words that the user knows', () => {
  expect(
    lostTables([
      { table: 'channels', expected: 5, found: 3 },
      { table: 'loggedDays', expected: 20, found: 19 },
      { table: 'loggedWeeks', expected: 4, found: 4 },
      { table: 'channelOwners', expected: 6, found: 2 },
      { table: 'pauseChannels', expected: 1, found: 0 },
    ]),
  ).toEqual([
    { word: 'channels', expected: 5, found: 3 },
    { word: 'logged', expected: 24, found: 23 },
    { word: 'rest', expected: 7, found: 2 },
  ])
})
