import type { ChangeKind } from '#domain/changeKind.ts'
import type { Channel, ChannelAlias, ChannelOwner } from '#domain/channel.ts'
import type { Coverage } from '#domain/coverage.ts'
import type { LoggedDay, LoggedWeek } from '#domain/handLog.ts'
import type { IgnoredAccount, ImportEntry } from '#domain/importLog.ts'
import type { Pause, PauseChannel } from '#domain/pause.ts'
import type { Plan } from '#domain/plan.ts'
import type { Unit } from '#domain/unit.ts'
import { sessionTableNames, type SessionTables } from './sessionTables.ts'
import { strategyTableNames, type StrategyTables } from './strategyTables.ts'

/**
 * The tables whose rows the user edits; every write to them goes through the change log, save those of a
 * management session that only goes forward (sessionTables.ts).
 */
export type RecordTables = StrategyTables &
  SessionTables & {
    plan: Plan
    units: Unit
    channels: Channel
    channelOwners: ChannelOwner
    channelAliases: ChannelAlias
    pauses: Pause
    pauseChannels: PauseChannel
    coverage: Coverage
    loggedDays: LoggedDay
    loggedWeeks: LoggedWeek
    ignoredAccounts: IgnoredAccount
  }
export type RecordTableName = keyof RecordTables

/** The names of those tables, in no order that matters. */
export const recordTableNames = [
  'plan',
  'units',
  'channels',
  'channelOwners',
  'channelAliases',
  'pauses',
  'pauseChannels',
  'coverage',
  'loggedDays',
  'loggedWeeks',
  'ignoredAccounts',
  ...strategyTableNames,
  ...sessionTableNames,
] as const satisfies readonly RecordTableName[]

/** What a change can touch: the user's records, and the import log's entries (never their posts). */
export type ChangedTables = RecordTables & { imports: ImportEntry }
export type ChangedTableName = keyof ChangedTables
type ChangedRow = ChangedTables[ChangedTableName]

/** One row of a change: what stood there before and after; null where there was or is no row. */
export type ChangeEntry = {
  readonly table: ChangedTableName
  readonly id: string
  readonly before: ChangedRow | null
  readonly after: ChangedRow | null
}

/** One act of the user's, written in the same transaction as its effect, so that it can be undone. */
export type ChangeRow = {
  /** Auto-incremented: the order in which changes were committed. */
  readonly seq?: number
  readonly at: string
  /** The verb, a key of the catalogue's `changes`. */
  readonly kind: ChangeKind
  /** What it was done to, for the sentence: a channel's or unit's name; may be empty. */
  readonly subject: string
  readonly entries: readonly ChangeEntry[]
  readonly state: 'done' | 'undone'
}

/**
 * Posts of one account of one import, in time order, in one buffer of at most 56 kB.
 * The account's channel stands in the import's entry, so that one put of that entry flips an import.
 */
export type SegmentRow = {
  readonly importId: string
  readonly accountKey: number
  readonly seq: number
  readonly count: number
  /** Local minutes since 1970 of the first and the last post in the buffer. */
  readonly firstMinute: number
  readonly lastMinute: number
  readonly packed: Uint8Array
}

/**
 * The times of an account's posts: local minutes since 1970, ascending, and each post's kind (its
 * place in `postKinds`); and where its segments begin and end, so that the newest are found without
 * reading the others.
 */
export type TimesRow = {
  readonly importId: string
  readonly accountKey: number
  readonly minutes: Int32Array
  readonly kinds: Uint8Array
  /** First and last local minute of each segment, in the order of `seq` from 0. */
  readonly segmentFirsts: Int32Array
  readonly segmentLasts: Int32Array
}

/** 64-bit hashes of an account's source ids, ascending. */
export type HashesRow = {
  readonly importId: string
  readonly accountKey: number
  readonly hashes: BigUint64Array
}

/** Hashes of posts that the import also held but left to another import that had them already. */
export type ClaimsRow = HashesRow

/**
 * What is left of a post that the user removed: enough to know it again, so that reading its file
 * once more does not revive it. `hash` is 16 hexadecimal digits.
 */
export type RemovedPostRow = {
  readonly channelId: string
  readonly hash: string
  readonly removedAt: string
}

/** Odds and ends with one value each, e.g. when the example was loaded. */
export type MetaRow = { readonly key: string; readonly value: unknown }

/** Every table of the newest schema with its row. */
export type AllTables = RecordTables & {
  imports: ImportEntry
  segments: SegmentRow
  times: TimesRow
  hashes: HashesRow
  claims: ClaimsRow
  removedPosts: RemovedPostRow
  changes: ChangeRow
  meta: MetaRow
}
export type TableName = keyof AllTables

/** Every table's name, in no order that matters. */
export const tableNames = [
  ...recordTableNames,
  'imports',
  'segments',
  'times',
  'hashes',
  'claims',
  'removedPosts',
  'changes',
  'meta',
] as const satisfies readonly TableName[]

/** True when the newest schema has a table of that name. */
export function isTableName(text: string): text is TableName {
  return tableNames.some((name) => name === text)
}
