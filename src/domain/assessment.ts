import type { Cadence } from './cadence.ts'
import type { DayNumber } from './calendar.ts'
import type { Evenness } from './evenness.ts'
import type { IndexBand } from './persistenceIndex.ts'
import type { OwnRhythm } from './postingIntervals.ts'
import type { Runs } from './runs.ts'
import type { SilenceRisk } from './silenceRisk.ts'
import type { PublishingStatus } from './status.ts'
import type { Trend } from './trend.ts'

/** A monitoring channel posts nothing and never has an index. */
export type MonitoringAssessment = { readonly status: 'monitoring'; readonly index: null }

/** The pause that today lies in, with those that overlap or follow on it without a day between. */
export type CurrentPause = {
  /** Its last day; null: until further notice. */
  readonly until: DayNumber | null
  /** True when a pause that covers today was entered after it began. */
  readonly enteredAfterwards: boolean
}

/** Every persistence figure of a publishing channel, unrounded but for the index. */
export type PublishingAssessment = {
  readonly status: PublishingStatus
  /** U: 0–100, whole; null when no counted period is completed. */
  readonly index: number | null
  readonly band: IndexBand | null
  /** The index rests on few periods. */
  readonly preliminary: boolean
  /** S: 0–1, null as the index. */
  readonly planKept: number | null
  /** F: 0–1. */
  readonly silenceFactor: number
  /** The plan that was measured against. */
  readonly cadence: Cadence
  /** The stated start, or the first post when that is earlier. */
  readonly start: DayNumber
  /** Completed counted periods looked at, and how many of them were kept. */
  readonly countedPeriods: number
  readonly keptPeriods: number
  /** kept / counted, null without any. */
  readonly keptShare: number | null
  /** Periods ever that were not counted, the running one included: for pauses and late starts, and for missing knowledge. */
  readonly excusedPeriods: number
  readonly unknownPeriods: number
  readonly runs: Runs
  /** g: active days since the last post, or since the start without one, today included. */
  readonly gapActiveDays: number
  /** Calendar days since the last post; null without one. */
  readonly gapCalendarDays: number | null
  /** Of a post that nobody has dated the Sunday of its week, from which on the silence counts. */
  readonly lastPostDay: DayNumber | null
  readonly isLastPostUndated: boolean
  /** In active days, the present silence included; of the last 365 days. */
  readonly longestGapActiveDays: number
  /** m: how many intervals the rhythm and the evenness rest on. */
  readonly intervalCount: number
  readonly ownRhythm: OwnRhythm | null
  readonly evenness: Evenness | null
  readonly trend: Trend | null
  readonly recovery: number | null
  readonly silenceRisk: SilenceRisk | null
  /** The newest day up to today whose posting is known; null when none is. */
  readonly knownUntil: DayNumber | null
  /** True when nothing is known of the last nominal period or longer, and the channel had started. */
  readonly needsNewPosts: boolean
  /** Null when today is not paused. */
  readonly pause: CurrentPause | null
}

export type Assessment = MonitoringAssessment | PublishingAssessment
