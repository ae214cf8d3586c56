import type { PeriodKind } from '#domain/period.ts'
import type { VectorInput } from './vectorShape.ts'
import { slowEvenness, slowSilence, slowTrend } from './slowStatistics.ts'

/**
 * The persistence rules once more, day by day with naive sets and JavaScript's own UTC dates. It shares no
 * code with the domain: it exists to disagree with it.
 */
const nominal = { week: 7, month: 30, quarter: 91, halfyear: 182 }
const halfLives = { week: 8, month: 4, quarter: 3, halfyear: 2 }
const windows = { week: 52, month: 12, quarter: 8, halfyear: 4 }
const trendWindows = { week: 26, month: 12, quarter: 8, halfyear: 4 }
const firm = { week: 4, month: 3, quarter: 2, halfyear: 2 }
const horizons = { week: 4, month: 2, quarter: 1, halfyear: 1 }

export type SlowPeriod = {
  readonly first: number
  readonly last: number
  readonly active: number
  readonly posts: number
  readonly required: number
  readonly verdict: 'counted' | 'excused' | 'unknown'
}

export function utcDay(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / 86_400_000
}

function periodKey(day: number, per: PeriodKind): string {
  const date = new Date(day * 86_400_000)
  if (per === 'week') return `w${day - ((date.getUTCDay() + 6) % 7)}`
  const months = { month: 1, quarter: 3, halfyear: 6 }[per]
  return `${date.getUTCFullYear()}/${Math.floor(date.getUTCMonth() / months)}`
}

/** The sets that everything is looked up in. */
export function slowDays(input: VectorInput, todayDate: string) {
  const today = utcDay(todayDate)
  const posts = input.posts.map(utcDay).filter((day) => day <= today)
  const undated = slowUndated(input, posts, today)
  const early = undated.filter(({ sunday }) => sunday < utcDay(input.start))
  const start = Math.min(utcDay(input.start), ...posts, ...early.map(({ sunday }) => sunday - 6))
  const paused = (day: number) =>
    (input.pauses ?? []).some(({ from, to }) => utcDay(from) <= day && (!to || day <= utcDay(to)))
  const known = (day: number) =>
    day > today ||
    !input.coverage ||
    posts.includes(day) ||
    input.coverage.some(({ from, to }) => utcDay(from) <= day && day <= utcDay(to))
  const planned = new Set<number>()
  const active = new Set<number>()
  for (let day = start; day <= today + 200; day += 1) {
    if (paused(day)) continue
    planned.add(day)
    if (known(day)) active.add(day)
  }
  return { today, posts, undated, start, paused, known, planned, active }
}

/** Each undated post by itself: what is left of the largest number of a week that is over. */
function slowUndated(input: VectorInput, posts: readonly number[], today: number) {
  const mondays = [...new Set((input.typedWeeks ?? []).map(({ monday }) => utcDay(monday)))]
  return mondays.flatMap((monday) => {
    const sunday = monday + 6
    const typed = (input.typedWeeks ?? []).filter((week) => utcDay(week.monday) === monday)
    const dated = posts.filter((day) => day >= monday && day <= sunday).length
    const left = Math.max(...typed.map((week) => week.posts)) - dated
    return sunday > today ? [] : Array.from({ length: Math.max(0, left) }, () => ({ sunday }))
  })
}

export function slowPeriods(input: VectorInput, todayDate: string): SlowPeriod[] {
  const { per, n } = input.cadence ?? { per: 'halfyear', n: 1 }
  const { today, posts, undated, start, planned, active } = slowDays(input, todayDate)
  const groups = new Map<string, number[]>()
  for (let day = Math.min(start, today) - 600; day <= today + 200; day += 1) {
    const key = periodKey(day, per)
    groups.set(key, [...(groups.get(key) ?? []), day])
  }
  const whole = [...groups.values()].slice(1, -1)
  return whole.flatMap((days) => {
    const first = Math.min(...days)
    const last = Math.max(...days)
    if (first > today) return []
    const act = days.filter((day) => active.has(day)).length
    const could = days.filter((day) => planned.has(day)).length
    const counted = act >= days.length / 2
    const verdict = counted ? 'counted' : could >= days.length / 2 ? 'unknown' : 'excused'
    const asked = Math.floor((n * act) / days.length + 0.5 + 1e-9)
    return [
      {
        first,
        last,
        active: act,
        posts:
          posts.filter((day) => days.includes(day)).length +
          undated.filter(({ sunday }) => days.includes(sunday - 3)).length,
        required: counted ? Math.max(1, asked) : 0,
        verdict: verdict,
      },
    ]
  })
}

/** The figures under the worked vectors' names, unrounded; null for a monitoring channel. */
export function slowFigures(input: VectorInput, todayDate: string) {
  if (input.mode === 'monitor') return null
  const per = input.cadence?.per ?? 'halfyear'
  const { today, posts, undated, start, paused, active } = slowDays(input, todayDate)
  const lived = slowPeriods(input, todayDate).filter((period) => period.last >= start)
  const completed = lived.filter((period) => period.last < today)
  const running = lived.find((period) => period.last >= today)
  const done = completed.filter((period) => period.verdict === 'counted').slice(-windows[per])
  const kept = done.map((period) => period.posts >= period.required)

  const weights = done.map((_, index) => 0.5 ** ((done.length - 1 - index) / halfLives[per]))
  const shares = done.map((period) => Math.min(1, period.posts / period.required))
  const total = weights.reduce((a, b) => a + b, 0)
  const S = done.length ? weights.reduce((a, w, i) => a + w * (shares[i] ?? NaN), 0) / total : null

  const activeBetween = (from: number, to: number) =>
    [...active].filter((day) => day >= from && day <= to).length
  const last = Math.max(...posts, ...undated.map(({ sunday }) => sunday))
  const lastPost = Number.isFinite(last) ? last : null
  const g = activeBetween(lastPost === null ? start : lastPost + 1, today)
  const P = nominal[per]
  const F = Math.min(1, Math.max(0, (6 * P - g) / (4 * P)))
  const index = S === null ? null : Math.floor(100 * S * F + 0.5 + 1e-9)

  const postingDays = [...new Set(posts)].filter((day) => day > today - 365).sort((a, b) => a - b)
  const intervals = postingDays.slice(1).flatMap((day, i) => {
    const before = postingDays[i] ?? NaN
    const isSure = !undated.some(({ sunday }) =>
      [0, 1, 2, 3, 4, 5, 6].some((ago) => sunday - ago > before && sunday - ago < day),
    )
    return isSure ? [Math.max(1, activeBetween(before + 1, day))] : []
  })
  const m = intervals.length
  const surprise = m < 5 ? null : (1 + intervals.filter((x) => x >= g).length) / (m + 1)

  const runsWithRunning = [...kept]
  if (running?.verdict === 'counted' && running.posts >= running.required)
    runsWithRunning.push(true)
  const runs = runsWithRunning
    .map((k) => (k ? 'K' : '.'))
    .join('')
    .split('.')
    .map((r) => r.length)

  const pairs = kept.slice(1).filter((_, i) => !kept[i])
  const sequence = done.map((period) => period.posts > 0)
  if (running?.verdict === 'counted' && running.posts > 0) sequence.push(true)

  const status = () => {
    if (input.lifecycle && input.lifecycle !== 'running') return input.lifecycle
    if (activeBetween(start, today) === 0) return 'no_data'
    if (paused(today)) return 'paused'
    if (g >= 6 * P) return 'silent'
    if (g > 2 * P) return 'at_risk'
    if (surprise !== null && m >= 19 && surprise <= 0.05) return 'quieter_than_usual'
    if (S === null) return 'new'
    return S < 0.6 - 1e-9 ? 'below_plan' : 'active'
  }
  return {
    index,
    S,
    F,
    preliminary: S !== null && done.length < firm[per],
    status: status(),
    countedPeriods: done.length,
    keptPeriods: kept.filter(Boolean).length,
    adherence: done.length ? kept.filter(Boolean).length / done.length : null,
    excusedPeriods: lived.filter((period) => period.verdict !== 'counted').length,
    currentStreak: runs.at(-1) ?? 0,
    longestStreak: Math.max(...runs),
    gapActiveDays: g,
    gapCalendarDays: lastPost === null ? null : today - lastPost,
    longestGapActiveDays: Math.max(g, ...intervals),
    intervals: m,
    ...slowEvenness(intervals),
    surprise,
    recovery: pairs.length ? pairs.filter(Boolean).length / pairs.length : null,
    ...slowSilence(sequence, horizons[per]),
    trend: slowTrend(done.slice(-trendWindows[per]).map((period) => period.posts)),
  }
}
