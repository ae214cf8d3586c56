import type { Cadence } from '#domain/cadence.ts'
import type { LocalDate } from '#domain/calendar.ts'
import type { ChannelMode } from '#domain/channel.ts'
import type { Platform } from '#domain/platform.ts'
import type { DateRange } from './importPreview.ts'

/** A channel to be made for an account. A publishing channel needs a cadence. */
export type NewChannel = {
  readonly name: string
  readonly platform: Platform
  /** http(s) address, or empty. */
  readonly url: string
  readonly mode: ChannelMode
  readonly cadence?: Cadence
  readonly cadencePresetId?: string
  /** The owner: a unit that exists, or the name of one to be made (one unit per name), or neither. */
  readonly unitId?: string
  readonly newUnitName?: string
  /** The day of the account's first post when absent. */
  readonly start?: LocalDate
  /** What counts as a post besides originals. */
  readonly countsReshares: boolean
  readonly countsReplies: boolean
}

/** What the user wants done with one account. `coverage` takes the place of what the files gave. */
export type AccountDecision =
  | {
      readonly to: 'channel'
      readonly channelId: string
      readonly coverage?: readonly DateRange[]
      /** What counts on the channel from now on; as before when absent. */
      readonly countsReshares?: boolean
      readonly countsReplies?: boolean
    }
  | {
      readonly to: 'create'
      readonly channel: NewChannel
      readonly coverage?: readonly DateRange[]
    }
  | { readonly to: 'ignore'; readonly remember: boolean }

/** Decisions by account key. An account without one is left out this time and not remembered. */
export type ImportDecisions = ReadonlyMap<number, AccountDecision>
