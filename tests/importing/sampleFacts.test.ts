import { readFileSync } from 'node:fs'
import * as z from 'zod'
import { expect, test } from 'vitest'
import { addDays, isLocalDate, toDayNumber, toLocalDate, weekday } from '#domain/calendar.ts'
import { bytesInput, readList } from './listSink.ts'
import { readFacts } from './readFacts.ts'

const folder = new URL('../fixtures/posts/', import.meta.url)
const fileName = 'May-04-2026_Nov-15-2026_1604785490000001.csv'
const bytes = readFileSync(new URL(fileName, folder))

const expected = z
  .object({
    rows: z.number(),
    duplicates: z.number(),
    channels: z.record(
      z.string(),
      z.object({
        pageId: z.string(),
        posts: z.number(),
        first: z.string(),
        last: z.string(),
        postingDays: z.number(),
        longestGapDays: z.number(),
        postsPerWeekByMonday: z.record(z.string(), z.number()),
      }),
    ),
  })
  .parse(JSON.parse(readFileSync(new URL('meta-facebook-sv.facts.json', folder), 'utf8')))

function factsOfDates(unsorted: readonly string[]) {
  const days = unsorted
    .filter(isLocalDate)
    .map(toDayNumber)
    .sort((a, b) => a - b)
  const distinct = [...new Set(days)]
  const weeks: Record<string, number> = {}
  for (const day of days) {
    const monday = toLocalDate(addDays(day, -weekday(day)))
    weeks[monday] = (weeks[monday] ?? 0) + 1
  }
  const gaps = distinct.slice(1).map((day, at) => day - (distinct[at] ?? day))
  return {
    posts: days.length,
    first: unsorted.toSorted()[0],
    last: unsorted.toSorted().at(-1),
    postingDays: distinct.length,
    longestGapDays: Math.max(...gaps),
    postsPerWeekByMonday: weeks,
  }
}

test('gives the sample export exactly its known facts', async () => {
  const facts = await readFacts(fileName, bytes)
  expect(facts.source).toBe('meta-facebook')
  expect(facts.problems).toEqual([])
  const found = Object.fromEntries(
    facts.accounts.map((account) => [
      account.name,
      { pageId: account.ids.join(), ...factsOfDates(account.posts.map(({ date }) => date)) },
    ]),
  )
  expect(found).toEqual(expected.channels)
})

test('counts the rows and the doubles of the sample export', async () => {
  const { given, posts, result } = await readList(bytesInput(fileName, bytes))
  const kept = posts.reduce((sum, ofAccount) => sum + ofAccount.length, 0)
  expect(given).toBe(expected.rows)
  expect(given - kept).toBe(expected.duplicates)
  expect(result).toEqual({
    ok: true,
    source: 'meta-facebook',
    timeZone: 'America/Los_Angeles',
    coverage: { from: '2026-05-04', to: '2026-11-15' },
    dailyBreakdown: false,
  })
})

test('gives the same facts whatever name the file has', async () => {
  const named = await readFacts(fileName, bytes)
  const renamed = await readFacts('kopia av facebook (1).csv', bytes)
  expect(renamed).toEqual(named)
})
