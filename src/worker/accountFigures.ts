import { toLocalDate, type LocalDate } from '#domain/calendar.ts'
import { periodStart } from '#domain/period.ts'
import { postKinds, type PostKind } from '#domain/post.ts'
import { dayOfMinutes } from '#domain/stockholm.ts'
import { makeBreath } from './breath.ts'
import type { FoundPosts } from './foundPosts.ts'
import type { AccountPreview } from './importPreview.ts'

/** What an account's posts show, whatever channel they go to. */
export type AccountFigures = Pick<AccountPreview, 'kinds' | 'posts' | 'first' | 'last' | 'weeks'>

/** An account that the files name without a single post. */
export const noFigures: AccountFigures = {
  kinds: { original: 0, reshare: 0, reply: 0 },
  posts: 0,
  first: null,
  last: null,
  weeks: { mondays: new Int32Array(0), counts: new Int32Array(0) },
}

/** The figures of each account that has posts. */
export async function toAccountFigures(found: FoundPosts): Promise<Map<number, AccountFigures>> {
  const breath = makeBreath()
  const figures = new Map<number, AccountFigures>()
  for (const { accountKey, rows } of found.byAccount()) {
    figures.set(accountKey, {
      kinds: countKinds(found, rows),
      posts: rows.length,
      first: dateOf(found, rows.at(0)),
      last: dateOf(found, rows.at(-1)),
      weeks: countWeeks(found, rows),
    })
    await breath()
  }
  return figures
}

function countKinds(found: FoundPosts, rows: Int32Array): Record<PostKind, number> {
  const counts: Record<PostKind, number> = { original: 0, reshare: 0, reply: 0 }
  for (const row of rows) counts[postKinds[found.kinds[row] ?? 0] ?? 'original'] += 1
  return counts
}

/** Rows ascend in time, so that each week's posts stand together. */
function countWeeks(found: FoundPosts, rows: Int32Array): AccountFigures['weeks'] {
  const mondays: number[] = []
  const counts: number[] = []
  let weekEnds = -Infinity
  for (const row of rows) {
    const minute = found.minutes[row] ?? 0
    if (minute >= weekEnds) {
      const monday = periodStart(dayOfMinutes(minute), 'week')
      weekEnds = (monday + 7) * 1440
      mondays.push(monday)
      counts.push(0)
    }
    counts[counts.length - 1] = (counts.at(-1) ?? 0) + 1
  }
  return { mondays: Int32Array.from(mondays), counts: Int32Array.from(counts) }
}

function dateOf(found: FoundPosts, row: number | undefined): LocalDate | null {
  return row === undefined ? null : toLocalDate(dayOfMinutes(found.minutes[row] ?? 0))
}
