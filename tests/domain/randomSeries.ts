import fc from 'fast-check'
import { dayNumber, toLocalDate, weekday } from '#domain/calendar.ts'
import { lifecycles } from '#domain/channel.ts'
import { periodKinds } from '#domain/period.ts'
import type { VectorInput } from './vectorShape.ts'

/** A series in whole days around today, so that it can be moved and changed before it is dated. */
export type RandomSeries = {
  readonly today: number
  readonly start: number
  readonly cadence: VectorInput['cadence']
  readonly posts: readonly number[]
  readonly typedWeeks: ReadonlyArray<{ readonly monday: number; readonly posts: number }>
  readonly pauses: ReadonlyArray<{ readonly from: number; readonly to: number | null }>
  readonly coverage: ReadonlyArray<{ readonly from: number; readonly to: number }> | null
  readonly lifecycle: VectorInput['lifecycle']
}

export function dated(day: number): string {
  return toLocalDate(dayNumber(day))
}

export function toInput(series: RandomSeries): VectorInput {
  return {
    start: dated(series.start),
    cadence: series.cadence,
    posts: series.posts.map(dated),
    typedWeeks: series.typedWeeks.map(({ monday, posts }) => ({ monday: dated(monday), posts })),
    pauses: series.pauses.map(({ from, to }) => ({
      from: dated(from),
      to: to === null ? null : dated(to),
    })),
    coverage:
      series.coverage?.map(({ from, to }) => ({ from: dated(from), to: dated(to) })) ?? null,
    lifecycle: series.lifecycle ?? 'running',
  }
}

/** Weeks with a typed number, some of them not over yet; now and then two numbers for one week. */
const typedWeeks = (today: number, life: number) =>
  fc.array(
    fc
      .tuple(fc.integer({ min: -14, max: life + 20 }), fc.integer({ min: 1, max: 6 }))
      .map(([ago, posts]) => ({ monday: mondayOf(today - ago), posts })),
    { maxLength: 12 },
  )

function mondayOf(day: number): number {
  return day - weekday(dayNumber(day))
}

/** A span of 0–`longest` days after its first; now and then one that ends before it begins. */
const spans = (today: number, life: number, longest: number) =>
  fc
    .tuple(fc.integer({ min: -40, max: life + 40 }), fc.integer({ min: -2, max: longest }))
    .map(([ago, length]) => ({ from: today - ago, to: today - ago + length }))

/** Posts with a rhythm, a stop and some noise: pure noise would hardly ever be kept, even or quieter than usual. */
const rhythmicPosts = (today: number, life: number) =>
  fc
    .record({
      every: fc.constantFrom(1, 1, 2, 3, 7, 14, 30, 90),
      stopped: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 60 }), fc.nat(life)),
      skip: fc.constantFrom(0, 0, 0.1, 0.5),
      seed: fc.nat(1_000_000),
      noise: fc.array(fc.integer({ min: -20, max: life + 30 }), { maxLength: 12 }),
    })
    .map(({ every, stopped, skip, seed, noise }) => {
      const kept: number[] = []
      for (let ago = life; ago >= stopped; ago -= every) {
        if (scattered(seed + ago) >= skip) kept.push(today - ago)
      }
      return [...noise.map((ago) => today - ago), ...kept]
    })

/** 0–1, without pattern to the eye (Knuth's multiplicative hash). */
function scattered(value: number): number {
  return ((value * 2_654_435_761) % 2 ** 32) / 2 ** 32
}

const lives = fc.oneof(
  fc.integer({ min: -20, max: 12 }),
  fc.integer({ min: 0, max: 120 }),
  fc.integer({ min: 60, max: 500 }),
  fc.integer({ min: 300, max: 1600 }),
)

/** Series of all four kinds of periods, with and without pauses and coverage, some starting in the future. */
export const randomSeries: fc.Arbitrary<RandomSeries> = fc
  .tuple(fc.integer({ min: 18_000, max: 23_000 }), lives)
  .chain(([today, life]) => {
    const reach = Math.max(life, 0)
    const noPosts = fc.constant<number[]>([])
    const sparse = fc.array(fc.integer({ min: today - reach, max: today + 10 }), { maxLength: 8 })
    return fc.record({
      today: fc.constant(today),
      start: fc.constant(today - life),
      cadence: fc.record({
        n: fc.oneof(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 99 })),
        per: fc.constantFrom(...periodKinds),
      }),
      posts: fc.oneof(
        { weight: 1, arbitrary: noPosts },
        { weight: 2, arbitrary: sparse },
        { weight: 5, arbitrary: rhythmicPosts(today, reach) },
      ),
      typedWeeks: fc.oneof(
        { weight: 3, arbitrary: fc.constant([]) },
        { weight: 1, arbitrary: typedWeeks(today, reach) },
      ),
      pauses: fc.oneof(
        fc.constant([]),
        fc.array(spans(today, reach, 40), { maxLength: 5 }),
        fc.array(
          spans(today, reach, 300).chain((span) =>
            fc.constantFrom(span, { from: span.from, to: null }),
          ),
          { maxLength: 2 },
        ),
      ),
      coverage: fc.oneof(
        { weight: 2, arbitrary: fc.constant(null) },
        { weight: 1, arbitrary: fc.array(spans(today, reach, 60), { maxLength: 6 }) },
        { weight: 1, arbitrary: fc.array(spans(today, reach, 900), { maxLength: 3 }) },
      ),
      lifecycle: fc.oneof(
        { weight: 12, arbitrary: fc.constant('running' as const) },
        { weight: 1, arbitrary: fc.constantFrom(...lifecycles) },
      ),
    })
  })
