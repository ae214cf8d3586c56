import type { LocalDate } from '#domain/calendar.ts'
import type { ImportAccount, ImportEntry } from '#domain/importLog.ts'
import type { ImportFlip, ImportRecords } from '#storage/flipImport.ts'
import { asParts, type ImportRows } from '#storage/importRows.ts'
import type { KnownPosts } from '#storage/knownPosts.ts'
import type { Register } from '#storage/readRegister.ts'
import type { Stamp } from '#storage/stamp.ts'
import type { RememberedMapping } from '#storage/tableMappings.ts'
import { toAccountRows } from './accountRows.ts'
import { bringsDays, toCoverage } from './decidedCoverage.ts'
import { toDecidedRecords, toMade } from './decidedRecords.ts'
import type { ImportDecisions } from './importDecisions.ts'
import type { ImportResult } from './importOutcome.ts'
import type { Reading } from './reading.ts'
import { toShares, type Share } from './shares.ts'
import { targetByDecision } from './targets.ts'

/** What confirming an import will write. */
export type ImportPlan = {
  /** Null when the files and decisions hold nothing new: then nothing is to be written. */
  readonly flip: Omit<ImportFlip, 'rows' | 'staged'> | null
  /** The posts that are not staged yet, with the times, hashes and claims of all, a few at a time. */
  readonly rows: AsyncIterable<ImportRows> | readonly ImportRows[]
  readonly result: ImportResult
}

type PlanContext = {
  readonly reading: Reading
  readonly decisions: ImportDecisions
  readonly register: Register
  readonly known: KnownPosts
  readonly startedAt: string
  readonly today: LocalDate
  readonly stamp: Stamp
  /** Mappings of columns to remember. */
  readonly mappings: readonly RememberedMapping[]
}

/** Works out what to write. An import is entered in the log if it brings posts, days or channels. */
export async function toImportPlan(context: PlanContext): Promise<ImportPlan> {
  const { reading, decisions, register, known, stamp, today, mappings } = context
  const { importId, accounts, figures, intake } = reading
  const targetOf = (accountKey: number) => targetByDecision(decisions, accountKey)
  const shares = await toShares(intake.found, targetOf, known)
  const firstPostOf = (accountKey: number) => figures.get(accountKey)?.first ?? null
  const { records, counting, channelOf } = toDecidedRecords({
    accounts,
    decisions,
    register,
    firstPostOf,
    today,
    stamp,
  })
  const coverage = toCoverage(accounts, decisions, channelOf, importId, stamp)
  const added = sum(shares, (share) => share.added)
  const isEntered =
    added > 0 || records.channels.length > 0 || bringsDays(coverage, register.coverage)
  if (isEntered) records.coverage.push(...coverage)
  const isNothing = !isEntered && counting.length === 0 && mappings.length === 0 && isEmpty(records)
  const entry = isEntered ? toEntry(context, channelOf, shares, records) : null
  return {
    flip: isNothing ? null : { entry, records, counting, mappings, now: stamp.now },
    rows: isEntered ? toRows(reading, shares) : [],
    result: {
      importId: entry?.id ?? null,
      added,
      known: sum(shares, (share) => share.known),
      accounts: accounts.map(({ key }) => ({
        key,
        channelId: channelOf.get(key) ?? null,
        added: shares.get(key)?.added ?? 0,
        known: shares.get(key)?.known ?? 0,
      })),
    },
  }
}

async function* toRows(
  { importId, intake }: Reading,
  shares: ReadonlyMap<number, Share>,
): AsyncGenerator<ImportRows, void, undefined> {
  const places = intake.places.continued()
  yield* asParts(intake.packRest((key) => shares.get(key)?.filter ?? (() => false), places))
  // Only now are all segments placed.
  yield* toAccountRows(importId, intake.found, shares, places)
}

function toEntry(
  { reading, startedAt, stamp }: PlanContext,
  channelOf: ReadonlyMap<number, string>,
  shares: ReadonlyMap<number, Share>,
  records: ImportRecords,
): ImportEntry {
  const read = reading.files.filter(({ outcome }) => outcome.ok)
  // Without any, every time was written with its own zone.
  const zones = read.flatMap(({ outcome }) => (outcome.ok ? (outcome.timeZone ?? []) : []))
  const source = reading.accounts[0]?.source ?? 'meta-facebook'
  return {
    id: reading.importId,
    state: 'live',
    source,
    fileNames: read.map(({ name }) => name),
    startedAt,
    confirmedAt: stamp.now,
    timeZone: zones[0] ?? 'UTC',
    accounts: reading.accounts.map((account): ImportAccount => {
      const { key, found } = account
      const figures = reading.figures.get(key)
      return {
        key,
        name: found.name,
        ids: [...found.ids],
        channelId: channelOf.get(key) ?? null,
        posts: figures?.posts ?? 0,
        added: shares.get(key)?.added ?? 0,
        first: figures?.first ?? null,
        last: figures?.last ?? null,
        ...(account.source !== null && account.source !== source ? { source: account.source } : {}),
      }
    }),
    problemCount: read.reduce((count, file) => count + file.problemCount, 0),
    made: toMade(records, stamp),
  }
}

function sum(shares: ReadonlyMap<number, Share>, of: (share: Share) => number): number {
  return [...shares.values()].reduce((total, share) => total + of(share), 0)
}

function isEmpty(records: ImportRecords): boolean {
  return Object.values(records).every((rows) => rows.length === 0)
}
