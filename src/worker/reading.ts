import type { LocalDate } from '#domain/calendar.ts'
import type { ImportEntry } from '#domain/importLog.ts'
import type { Database } from '#storage/database.ts'
import { emptyRows } from '#storage/importRows.ts'
import { isEmpty, type KnownHashes, type KnownPosts } from '#storage/knownPosts.ts'
import type { ArenaSize } from '#storage/postArena.ts'
import { StagingWriter } from '#storage/stagingWriter.ts'
import { sweepImport } from '#storage/sweepImports.ts'
import { toAccountFigures, type AccountFigures } from './accountFigures.ts'
import { AccountRegister, type SessionAccount } from './accountRegister.ts'
import type { ImportFile } from './importApi.ts'
import type { ImportProgress } from './importOutcome.ts'
import type { FilePreview } from './importPreview.ts'
import type { TableMappings } from './openedImport.ts'
import { PostIntake } from './postIntake.ts'
import { readFiles, type Reader } from './readFiles.ts'
import { toFilter, type Target } from './shares.ts'

/** Files that have been read, and where their posts are. */
export type Reading = {
  /** The id that the import will have, or has had since its first posts were staged. */
  readonly importId: string
  readonly files: readonly FilePreview[]
  readonly accounts: readonly SessionAccount[]
  readonly intake: PostIntake
  readonly figures: ReadonlyMap<number, AccountFigures>
  /** Accounts that were known to feed the same channel while the files were read have one group. */
  readonly groupOf: (accountKey: number) => number
  /** True when posts of it lie in the store already, unseen. */
  readonly isStaged: boolean
  /**
   * What accounts were held to feed whose posts have been written, because the arena was full, or let go,
   * because that channel has them.
   */
  readonly written: ReadonlyMap<number, WrittenFor>
}

/** The channel that posts were written for, and what it was known to have. Left out: null. */
export type WrittenFor = { readonly target: Target; readonly known: KnownHashes | null }

export type ReadingOptions = {
  readonly db: Database
  readonly reader: Reader
  readonly arena: ArenaSize | undefined
  readonly importId: string
  readonly startedAt: string
  readonly today: LocalDate
  readonly known: KnownPosts
  readonly targetOf: (account: SessionAccount) => Target
  /** Accounts of one group feed the same channel. */
  readonly groupOf: (accountKey: number) => number
  readonly timeZone: string | undefined
  readonly mappings: TableMappings
  readonly signal: AbortSignal
  readonly onProgress: (progress: ImportProgress) => void
}

/**
 * Reads the files together; null when it was cancelled. What does not fit in memory is staged under
 * `importId`, in which case the caller holds the import's lock. Nothing is left staged when it is
 * cancelled or fails.
 */
export async function readTogether(
  files: readonly ImportFile[],
  options: ReadingOptions,
): Promise<Reading | null> {
  const refused = new Map<number, FilePreview>()
  for (;;) {
    const attempt = startReading(options)
    try {
      const result = await readFiles(files, {
        ...options,
        accounts: attempt.accounts,
        intake: attempt.intake,
        catchUp: async () => {
          await attempt.intake.makeRoom(() => attempt.staging.room())
          await attempt.staging.room()
        },
        refused,
      })
      await attempt.staging.finish()
      if (result.is === 'read') return await toReading(result.files, attempt, options)
      await sweepImport(options.db, options.importId)
      if (result.is === 'cancelled') return null
      refused.set(result.place, result.file)
    } catch (error) {
      await attempt.staging.finish().catch(() => undefined)
      await sweepImport(options.db, options.importId).catch(() => undefined)
      throw error
    }
  }
}

type Attempt = {
  readonly accounts: AccountRegister
  readonly intake: PostIntake
  readonly staging: StagingWriter
  readonly written: Map<number, WrittenFor>
}

function startReading(options: ReadingOptions): Attempt {
  const { db, importId, startedAt, known, targetOf, groupOf } = options
  const accounts = new AccountRegister()
  const staging = new StagingWriter(db, toStagingEntry(importId, startedAt))
  const written = new Map<number, WrittenFor>()
  const aims = new Map<number, WrittenFor>()
  const aimOf = (accountKey: number): WrittenFor => {
    const before = aims.get(accountKey)
    if (before) return before
    const account = accounts.accounts[accountKey]
    const target = account ? targetOf(account) : null
    const now = { target, known: target === null ? null : known.ofChannel(target) }
    aims.set(accountKey, now)
    return now
  }
  const intake = new PostIntake({
    importId,
    arena: options.arena,
    groupOf,
    overflow: {
      filterOf: (accountKey) => {
        const aim = aimOf(accountKey)
        written.set(accountKey, aim)
        return aim.known === null ? () => false : toFilter(aim.known)
      },
      write: (segments) => {
        if (segments.length > 0) staging.write({ ...emptyRows(), segments })
      },
    },
    known: {
      lacking: (accountKey) => {
        const have = aimOf(accountKey).known
        return have === null || isEmpty(have) ? null : toFilter(have)
      },
      onMet: (accountKey) => written.set(accountKey, aimOf(accountKey)),
    },
  })
  return { accounts, intake, staging, written }
}

async function toReading(
  files: readonly FilePreview[],
  { accounts, intake, staging, written }: Attempt,
  { importId, groupOf }: ReadingOptions,
): Promise<Reading> {
  intake.found.close()
  return {
    importId,
    files,
    // An account without a source was met only in a file that was refused.
    accounts: accounts.accounts.filter(({ source }) => source !== null),
    intake,
    figures: await toAccountFigures(intake.found),
    groupOf,
    isStaged: staging.hasBegun,
    written,
  }
}

/** Never shown: what the files are is known only when they have been read. */
export function toStagingEntry(importId: string, startedAt: string): ImportEntry {
  return {
    id: importId,
    state: 'staging',
    source: 'meta-facebook',
    fileNames: [],
    startedAt,
    timeZone: 'UTC',
    accounts: [],
    problemCount: 0,
  }
}
