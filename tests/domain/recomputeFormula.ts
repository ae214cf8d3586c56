import { dayNumber, toLocalDate } from '#domain/calendar.ts'
import { evenness } from '#domain/evenness.ts'
import { requiredPosts, type PeriodFulfilment } from '#domain/fulfilment.ts'
import { planKept, silenceFactor } from '#domain/persistenceIndex.ts'
import { persistenceRules } from '#domain/persistenceRules.ts'
import { ownRhythm } from '#domain/postingIntervals.ts'
import { silenceRisk } from '#domain/silenceRisk.ts'
import { toStockholmTime } from '#domain/stockholm.ts'
import { postingTrend } from '#domain/trend.ts'
import type { FormulaExample } from './formulaExample.ts'
import { roundLikePython } from './roundLikePython.ts'
import { assessVector } from './vectorShape.ts'

/** What the domain gives for an example, rounded as the page shows it and cut to the figures it names. */
export function recompute(example: FormulaExample): unknown {
  if ('stockholm' in example) return localTime(example.stockholm)
  if ('required' in example) {
    const { n, activeDays, days } = example.required
    return requiredPosts(n, activeDays, days)
  }
  if ('planKept' in example) {
    const { shares, per } = example.planKept
    const done = shares.map((share) => countedPeriod(share * 2, 2))
    return roundLikePython(planKept(done, persistenceRules[per]) ?? NaN, 6)
  }
  if ('silenceFactor' in example) {
    const { gapDays, per } = example.silenceFactor
    return roundLikePython(silenceFactor(gapDays, persistenceRules[per]), 6)
  }
  if ('assessment' in example) {
    return named(assessVector(example.assessment, example.today), example.gives)
  }
  if ('ownRhythm' in example) {
    const { intervals, gapDays } = example.ownRhythm
    return named(ownRhythm(intervals, gapDays), example.gives)
  }
  if ('evenness' in example) return named(evenness(example.evenness), example.gives)
  if ('trend' in example) {
    const done = example.trend.map((posts) => countedPeriod(posts, 1))
    return named(postingTrend(done, persistenceRules.week), example.gives)
  }
  const { posts, per } = example.silenceRisk
  const done = posts.map((count) => countedPeriod(count, 1))
  return named(silenceRisk(done, null, persistenceRules[per]), example.gives)
}

function localTime(instant: string): string {
  const { day, minuteOfDay } = toStockholmTime(Date.parse(instant))
  const hour = String(Math.floor(minuteOfDay / 60)).padStart(2, '0')
  return `${toLocalDate(day)} ${hour}:${String(minuteOfDay % 60).padStart(2, '0')}`
}

/** Only what was published and asked for matters to the formulas that take periods. */
function countedPeriod(posts: number, required: number): PeriodFulfilment {
  const monday = dayNumber(4)
  return {
    start: monday,
    end: dayNumber(monday + 6),
    days: 7,
    activeDays: 7,
    posts,
    required,
    verdict: 'counted',
  }
}

function named(figures: object | null, gives: Record<string, unknown> | null): unknown {
  if (figures === null || gives === null) return figures
  return Object.fromEntries(
    Object.entries(figures)
      .filter(([key]) => key in gives)
      .map(([key, value]) => [key, shown(key, value)]),
  )
}

function shown(key: string, value: unknown): unknown {
  return typeof value === 'number' && key !== 'S' && key !== 'F' ? roundLikePython(value, 4) : value
}
