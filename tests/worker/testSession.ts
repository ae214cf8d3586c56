import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { Database } from '#storage/database.ts'
import type { Locks } from '#storage/importLock.ts'
import { migrations } from '#storage/migrations/migrations.ts'
import { listPosts, type ListedPost } from '#storage/listPosts.ts'
import { openDatabase } from '#storage/openDatabase.ts'
import type { ArenaSize } from '#storage/postArena.ts'
import type { Stamp } from '#storage/stamp.ts'
import { undoImport } from '#storage/undoImport.ts'
import { readPosts } from '#importing/readPosts.ts'
import type { ImportFile } from '#worker/importApi.ts'
import type { AccountDecision, ImportDecisions } from '#worker/importDecisions.ts'
import type { ImportResult } from '#worker/importOutcome.ts'
import type { ImportPreview } from '#worker/importPreview.ts'
import { ImportSession } from '#worker/importSession.ts'
import type { Reader } from '#worker/readFiles.ts'

/** So small that some twenty posts overflow it. */
export const tinyArena: ArenaSize = { bytes: 20_000, posts: 20 }

type SessionOptions = {
  readonly arena?: ArenaSize
  readonly locks?: Locks
  readonly reader?: Reader
  /** Gets every database before it is opened. */
  readonly prepare?: (db: Database) => void
}

/** A browser with one database, and everything a test does to it. */
export class TestHouse {
  readonly db: Database
  private readonly factory = new IDBFactory()
  private ids = 0
  private seconds = 0

  private constructor() {
    this.db = new Database({ indexedDB: this.factory })
  }

  static async open(): Promise<TestHouse> {
    const house = new TestHouse()
    const opened = await openDatabase(house.db)
    if (!opened.ok) throw new Error(opened.failure.reason)
    return house
  }

  session(options: SessionOptions = {}): ImportSession {
    const { arena, locks = null, reader = readPosts, prepare } = options
    return new ImportSession(
      (durability) => {
        const db = new Database({ indexedDB: this.factory, durability })
        prepare?.(db)
        return db
      },
      { reader, newId: this.newId, locks, ...(arena ? { arena } : {}) },
    )
  }

  /** Another connection to the same database, as a worker has. */
  readonly makeDatabase = (durability: 'strict' | 'relaxed' | 'default'): Database =>
    new Database({ indexedDB: this.factory, durability })

  /** Opens the database as a newer build does, in another tab. */
  async upgrade(): Promise<void> {
    const newer = [...migrations, { version: migrations.length + 1, stores: { later: 'id' } }]
    const db = new Database({ indexedDB: this.factory, migrations: newer })
    const opened = await openDatabase(db)
    if (!opened.ok) throw new Error(opened.failure.reason)
    db.close()
  }

  readonly newId = (): string => `id-${String((this.ids += 1)).padStart(6, '0')}`

  /** An instant a second after the one before. */
  readonly now = (): string => {
    this.seconds += 1
    return new Date(Date.UTC(2026, 10, 23, 8) + this.seconds * 1000).toISOString()
  }

  stamp(): Stamp {
    return { now: this.now(), newId: this.newId }
  }

  /** Reads the files, takes every proposal, confirms. */
  async import(files: readonly ImportFile[], arena?: ArenaSize): Promise<ImportResult> {
    const session = this.session(arena ? { arena } : {})
    const preview = await previewOf(session, files, this.now())
    return confirmed(session, asProposed(preview), this.now())
  }

  undo(importId: string | null): Promise<boolean> {
    if (importId === null) throw new Error('There was nothing to import')
    return undoImport(this.db, importId, this.stamp(), null)
  }

  /** The id of the one channel with this name. */
  async channelId(name: string): Promise<string> {
    const channels = await this.db.channels.filter((row) => row.name === name).toArray()
    const [only] = channels.filter((row) => !row.deletedAt)
    if (!only) throw new Error(`No channel ${name}`)
    return only.id
  }

  async posts(channelName: string): Promise<readonly ListedPost[]> {
    const id = await this.channelId(channelName)
    return (await listPosts(this.db, id, { limit: 100_000 })).posts
  }

  /** Source ids of a channel's posts, in order. */
  async postIds(channelName: string): Promise<string[]> {
    return (await this.posts(channelName)).map(({ sourceId }) => sourceId).sort()
  }
}

/** Decisions that take every proposal; new channels publish once a week. */
export function asProposed(preview: ImportPreview): Map<number, AccountDecision> {
  return new Map(
    preview.accounts.map(({ key, proposal }): [number, AccountDecision] => {
      switch (proposal.to) {
        case 'channel':
          return [key, { to: 'channel', channelId: proposal.channelId }]
        case 'ignore':
          return [key, { to: 'ignore', remember: true }]
        case 'create':
          return [key, created(proposal.name)]
      }
    }),
  )
}

/** A decision to make a channel of this name. */
export function created(name: string): Extract<AccountDecision, { to: 'create' }> {
  return {
    to: 'create',
    channel: {
      name,
      platform: 'facebook',
      url: '',
      mode: 'publish',
      cadence: { n: 1, per: 'week' },
      countsReshares: true,
      countsReplies: false,
    },
  }
}

/** The preview of files. Throws when they could not be read. */
export async function previewOf(
  session: ImportSession,
  files: readonly ImportFile[],
  now = '2026-11-23T08:00:00.000Z',
): Promise<ImportPreview> {
  const outcome = await session.read(files, now, () => undefined)
  if (!outcome.ok) throw new Error(outcome.failure)
  return outcome.preview
}

/** The result of confirming. Throws when it failed. */
export async function confirmed(
  session: ImportSession,
  decisions: ImportDecisions,
  now = '2026-11-23T08:01:00.000Z',
): Promise<ImportResult> {
  const outcome = await session.confirm(decisions, now)
  if (!outcome.ok) throw new Error(outcome.failure)
  return outcome.result
}
