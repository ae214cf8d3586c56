import type { LocalDate } from '#domain/calendar.ts'
import type { AliasKind } from '#domain/channel.ts'
import type { Platform } from '#domain/platform.ts'
import type { PostKind } from '#domain/post.ts'
import type { Source } from '#domain/source.ts'
import type { TableMapping } from '#domain/tableMapping.ts'
import type { ReadResult, RowProblemCode } from '#importing/reading.ts'
import type { TableSketch } from '#importing/tableColumns.ts'

/** Days from `from` to `to`, both included. */
export type DateRange = { readonly from: LocalDate; readonly to: LocalDate }

/** A row that was left out. `line` is the 1-based line on which it begins, or null. */
export type RowProblem = { readonly line: number | null; readonly code: RowProblemCode }

/** At most this many problems of a file are listed; `problemCount` counts them all. */
export const listedProblems = 200

/** What became of one file. A refused file has left nothing behind. */
export type FilePreview = {
  readonly name: string
  /** Bytes. */
  readonly size: number
  readonly outcome:
    | {
        readonly ok: true
        readonly source: Source
        /** Rows that were read as posts, doubles included. */
        readonly rows: number
        /** The zone unzoned times were read in; null when every time was written with its zone. */
        readonly timeZone: string | null
        readonly coverage: DateRange | null
        /** True when every row was a day's figures of a post rather than a post. */
        readonly dailyBreakdown: boolean
        /** How the columns of a table were understood; absent for formats that say so themselves. */
        readonly mapped?: { readonly sketch: TableSketch; readonly mapping: TableMapping }
      }
    | Extract<ReadResult, { ok: false }>
  /** The first `listedProblems` rows that could not be read. */
  readonly problems: readonly RowProblem[]
  readonly problemCount: number
}

/** What is proposed for an account before the user has said anything. */
export type Proposal =
  | { readonly to: 'channel'; readonly channelId: string; readonly matchedBy: AliasKind }
  | {
      readonly to: 'create'
      readonly name: string
      readonly platform: Platform
      /** The account's own address, or empty. */
      readonly url: string
    }
  | { readonly to: 'ignore' }

/** One account of the files that were read. */
export type AccountPreview = {
  /** The account's number within this import. */
  readonly key: number
  readonly name: string
  /** `@name` without the @, or empty. */
  readonly handle: string
  readonly url: string
  readonly ids: readonly string[]
  readonly source: Source
  readonly proposal: Proposal
  /** Posts per kind, after removing doubles within the files. */
  readonly kinds: Readonly<Record<PostKind, number>>
  readonly posts: number
  readonly first: LocalDate | null
  readonly last: LocalDate | null
  /** Weeks that hold a post: day numbers of their Mondays, ascending, and the posts of each. */
  readonly weeks: { readonly mondays: Int32Array; readonly counts: Int32Array }
  /** Rows that were the same post once more. */
  readonly doubles: number
  /** Posts that the target channel has already, or that the user has removed from it. */
  readonly known: number
  /** Posts that confirming would add: `posts − known`; 0 when the account is left out. */
  readonly added: number
  /** The ranges of days that the files say they cover for this account; empty without posts. */
  readonly coverage: readonly DateRange[]
}

/** What the files hold, before anything is written. */
export type ImportPreview = {
  readonly files: readonly FilePreview[]
  readonly accounts: readonly AccountPreview[]
}
