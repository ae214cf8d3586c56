import type { LocalDate } from '#domain/calendar.ts'
import type { PostKind } from '#domain/post.ts'
import type { Source } from '#domain/source.ts'
import type { TableMapping } from '#domain/tableMapping.ts'
import type { TableSketch } from './tableColumns.ts'

/** A file or pasted text as readers take it. */
export type ReadInput = {
  /** File name; empty for pasted text. */
  readonly name: string
  readonly size: number
  /** Opens the bytes from the beginning. May be called again for a second look. */
  readonly stream: () => ReadableStream<Uint8Array>
  /**
   * Opens the bytes from `from` up to `to` without going through those before them. Absent where that
   * cannot be done: archives are then gone through once for each part of them that is needed.
   */
  readonly part?: (from: number, to: number) => ReadableStream<Uint8Array>
}

/** One account (page, profile, feed) as a file names it. */
export type FoundAccount = {
  /** Ids in the source, as text; the first is the one to match on. Empty for feeds. */
  readonly ids: readonly string[]
  readonly name: string
  /** `@name` without the @, or empty. */
  readonly handle: string
  /** The page's or feed's own address, or empty. */
  readonly url: string
  /** The channel that somebody has said it is, which goes before every sign. */
  readonly channelId?: string
}

/** Where the id of a post stands, in ASCII and not empty. */
export type IdBytes = {
  readonly bytes: Uint8Array
  readonly idStart: number
  readonly idEnd: number
}

/** Where the strings of a post stand as UTF-8, exactly as they are to be kept. */
export type PostBytes = IdBytes & {
  readonly urlStart: number
  readonly urlEnd: number
  readonly textStart: number
  readonly textEnd: number
  /** Two quotes in the text stand for one. */
  readonly isDoubled: boolean
}

/**
 * One post as a file gives it. Its strings and bytes may be worked out when they are asked for, and only
 * until the sink has been asked to catch up: who keeps a post keeps its strings.
 */
export type FoundPost = {
  /** The source's id as text, at most `maxSourceIdLength` characters, or empty. */
  readonly sourceId: string
  /** Milliseconds since the epoch in UTC, or null when the source gives a date only. */
  readonly instantMs: number | null
  /** Minutes since 1970-01-01T00:00 on the wall clock of Europe/Stockholm; midnight when `instantMs` is null. */
  readonly localMinutes: number
  readonly kind: PostKind
  /** Plain text, already cut to `maxPostTextLength`. */
  readonly text: string
  /** http(s) link, at most `maxUrlLength` characters, or empty. */
  readonly url: string
  /** The id once more, where the file has it so. */
  readonly idBytes?: IdBytes
  /** The strings once more, where the file has them so. */
  readonly utf8?: PostBytes | null
}

/** A longer id is no id: posts are then told apart by time and text. */
export const maxSourceIdLength = 500

/** A longer link is left out. */
export const maxUrlLength = 2000

/**
 * Why a row was left out. Shown as one sentence each. `noDate`: nothing stands where the time should.
 * `badDate`: it cannot be read, or lies outside 1990–2099. `noAccount`: it does not say whose it is.
 * `ruinedId`: the id is a number that a spreadsheet has rounded. `brokenRow`: neither id nor time.
 * `badCount`: the number of posts it stands for is none from 0 to 1000. Posts after today are planned
 * ones, and kept.
 */
export const rowProblemCodes = [
  'noDate',
  'badDate',
  'noAccount',
  'ruinedId',
  'brokenRow',
  'badCount',
] as const
export type RowProblemCode = (typeof rowProblemCodes)[number]

/**
 * Why a whole file was refused. Nothing of it is kept.
 * `picture`: also moving ones. `spreadsheet`: a workbook
 * that is not of the kind read here, has no dates, or holds an export whose ids Excel rounds. `zip`: any archive.
 * `cutShort`: the end of the file is missing. `tooLarge`: a cell, a line, a nesting or the whole is
 * larger than any real file's. `encryptedZip`: an archive that asks for a password. `entityBomb`: XML with definitions of its own. `badEncoding`: text in
 * UTF-32. `cancelled`: the signal was aborted. `unreadable`: the browser could not read the bytes, or
 * the text breaks its own format's rules.
 */
export const refusalCodes = [
  'empty',
  'picture',
  'spreadsheet',
  'zip',
  'encryptedZip',
  'excelRuinedIds',
  'insightsWithoutPosts',
  'unknownFormat',
  'cutShort',
  'tooLarge',
  'entityBomb',
  'badEncoding',
  'cancelled',
  'unreadable',
] as const
export type RefusalCode = (typeof refusalCodes)[number]

/** What a reader pours into. Implemented by the worker (packed) and by tests (lists). */
export type PostSink = {
  /**
   * Registers an account and gives its number; the same ids, else the same name, give the same number
   * (`makeAccountBook` decides which). A later call for an account may fill what was empty in it.
   */
  readonly account: (account: FoundAccount) => number
  readonly post: (account: number, post: FoundPost) => void
  /** `line` is the 1-based line of the file on which the row begins, or null. */
  readonly problem: (line: number | null, code: RowProblemCode) => void
  /** Awaited between pieces of the file when given, so that a sink that writes can catch up. */
  readonly catchUp?: () => Promise<void>
}

export type ReadOptions = {
  /** IANA zone for times the file writes without one; the source's default when absent. */
  readonly timeZone?: string
  /** How to read tables that are not known by themselves, by the `headerKey` of their sketch. */
  readonly mappings?: ReadonlyMap<string, TableMapping>
  /** Called now and then with the bytes read so far. */
  readonly onProgress?: (bytes: number) => void
  readonly signal?: AbortSignal
}

/** What a reader knows of a whole file when it has read it. */
export type ReadResult =
  | {
      readonly ok: true
      readonly source: Source
      /** The zone unzoned times were read in, or null when every time was written with its zone. */
      readonly timeZone: string | null
      /**
       * The range that the file says it covers (its name, or first to last post); null without posts.
       * A feed's reaches its newest post: the day it was read is for the caller to add.
       */
      readonly coverage: { readonly from: LocalDate; readonly to: LocalDate } | null
      /** True when rows are a day's figures of a post rather than a post; each post is still given once or more. */
      readonly dailyBreakdown: boolean
    }
  | { readonly ok: false; readonly code: RefusalCode }
  /** A table that would be read if someone said what its columns are. The sink was given nothing. */
  | { readonly ok: false; readonly code: 'needsMapping'; readonly table: TableSketch }
