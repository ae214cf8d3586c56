import type { Assessment, CurrentPause, PublishingAssessment } from './assessment.ts'
import { dayNumber, type DayNumber } from './calendar.ts'
import { lastPost, toChannelLife, type ChannelLife } from './channelLife.ts'
import { countDays, endOfTime, spanWithDay } from './dayRanges.ts'
import { evenness } from './evenness.ts'
import { isKept, periodsUntilToday } from './fulfilment.ts'
import { indexBand, persistenceIndex, planKept, silenceFactor } from './persistenceIndex.ts'
import { isPauseEnteredAfterwards } from './pauseEnteredAfterwards.ts'
import { persistenceRules } from './persistenceRules.ts'
import type { PauseSpan, PostingHistory } from './postingHistory.ts'
import { ownRhythm, postingIntervals } from './postingIntervals.ts'
import { keptRuns, recoveryShare } from './runs.ts'
import { silenceRisk } from './silenceRisk.ts'
import { publishingStatus } from './status.ts'
import { postingTrend } from './trend.ts'

/**
 * All persistence figures of a channel as of `today`. A channel without posts, start in the past or
 * known days gets figures too (nulls where nothing can be said) and a status that says so. Never fails.
 * Source of every formula: docs/formulas.md.
 */
export function assessPersistence(history: PostingHistory, today: DayNumber): Assessment {
  return history.mode === 'monitor'
    ? { status: 'monitoring', index: null }
    : assessPublishing(history, today)
}

function assessPublishing(history: PostingHistory, today: DayNumber): PublishingAssessment {
  const life = toChannelLife(history, today)
  const rule = persistenceRules[life.cadence.per]
  const { done, running, excused, unknown } = periodsUntilToday(life)
  const kept = planKept(done, rule)
  const gapActiveDays = silentActiveDays(life)
  const factor = silenceFactor(gapActiveDays, rule)
  const index = persistenceIndex(kept, factor)
  const keptPeriods = done.filter(isKept).length
  const last = lastPost(life)
  const intervals = postingIntervals(life)
  const rhythm = ownRhythm(intervals, gapActiveDays)
  const pause = currentPause(life, history.pauses)
  const status = publishingStatus(
    {
      lifecycle: history.lifecycle,
      activeDays: countDays(life.active, life.start, today),
      pausedToday: pause !== null,
      gapDays: gapActiveDays,
      quieterThanUsual: rhythm?.quieterThanUsual ?? false,
      planKept: kept,
    },
    rule,
  )
  return {
    status,
    index,
    band: indexBand(index),
    preliminary: kept !== null && done.length < rule.firmFrom,
    planKept: kept,
    silenceFactor: factor,
    cadence: life.cadence,
    start: life.start,
    countedPeriods: done.length,
    keptPeriods,
    keptShare: done.length === 0 ? null : keptPeriods / done.length,
    excusedPeriods: excused,
    unknownPeriods: unknown,
    runs: keptRuns(done, running),
    gapActiveDays,
    gapCalendarDays: last === null ? null : today - last.day,
    lastPostDay: last?.day ?? null,
    isLastPostUndated: last?.isUndated ?? false,
    longestGapActiveDays: Math.max(gapActiveDays, ...intervals),
    intervalCount: intervals.length,
    ownRhythm: rhythm,
    evenness: evenness(intervals),
    trend: postingTrend(done, rule),
    recovery: recoveryShare(done),
    silenceRisk: silenceRisk(done, running, rule),
    knownUntil: life.knownUntil,
    needsNewPosts: unheardDays(life) > rule.nominalDays,
    pause,
  }
}

/** g: active days after the last post, or from the start without one, up to and including today. */
export function silentActiveDays(life: ChannelLife): number {
  const last = lastPost(life)
  return countDays(life.active, last === null ? life.start : last.day + 1, life.today)
}

/** Days up to today since anything was known, or since the start when that is later. */
function unheardDays({ start, today, knownUntil }: ChannelLife): number {
  return today - Math.max(start - 1, knownUntil ?? -Infinity)
}

function currentPause(life: ChannelLife, pauses: readonly PauseSpan[]): CurrentPause | null {
  const span = spanWithDay(life.pauses, life.today)
  if (span === null) return null
  return {
    until: span.to >= endOfTime ? null : dayNumber(span.to),
    enteredAfterwards: isPauseEnteredAfterwards(pauses, life.today, life.today),
  }
}
