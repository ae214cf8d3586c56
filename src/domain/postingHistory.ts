import type { Cadence } from './cadence.ts'
import type { DayNumber } from './calendar.ts'
import type { ChannelMode, Lifecycle } from './channel.ts'

/** Days of planned rest, both included. One that ends before it begins rests nothing. */
export type PauseSpan = {
  readonly from: DayNumber
  /** Null: until further notice. */
  readonly to: DayNumber | null
  /** The day it was entered, when known: after `from`, it is shown as entered afterwards. */
  readonly enteredOn?: DayNumber
}

/** Days in which a channel's posting is known, both included. */
export type KnownSpan = { readonly from: DayNumber; readonly to: DayNumber }

/** A number of posts that was typed for a week, without saying on which days. */
export type TypedWeek = { readonly monday: DayNumber; readonly posts: number }

/** Everything the persistence figures of one channel are computed from. */
export type PostingHistory = {
  readonly mode: ChannelMode
  readonly lifecycle: Lifecycle
  /** A post before it moves it back. */
  readonly start: DayNumber
  /** Null for a publishing channel counts as event-driven: 1 per half-year. */
  readonly cadence: Cadence | null
  /** Day numbers in any order, one per post that counts; days after today are ignored. */
  readonly postDays: ArrayLike<number>
  /**
   * In any order. A week counts max(typed, dated) posts once it is over; those beyond the dated ones stay
   * out of everything that asks for days. Absent: none.
   */
  readonly typedWeeks?: readonly TypedWeek[]
  /** In any order; may overlap each other and reach outside the channel's life. */
  readonly pauses: readonly PauseSpan[]
  /** In any order, may overlap. Null: everything is known. Empty: nothing is, but the posts themselves. */
  readonly coverage: readonly KnownSpan[] | null
}
