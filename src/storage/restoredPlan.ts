import type { ImportRows } from './importRows.ts'
import {
  addRestoredRows,
  DamagedRows,
  noRestoredRows,
  toRestoredRows,
  type RestoredRows,
  type StoredPart,
} from './restoredRows.ts'
import { recordTableNames } from './tables.ts'

/** What a backup turned out to hold. */
export type RestoredCounts = {
  /** Not counting deleted ones. */
  readonly channels: number
  readonly imports: number
  readonly posts: number
}

/**
 * The rows of a backup as they are read: records and the import log are held, posts are passed on.
 * Whatever does not fit together throws `DamagedRows`.
 */
export class RestoredPlan {
  readonly held: RestoredRows = noRestoredRows()
  private readonly schemaVersion: number
  private readonly keys = new Set<string>()
  private readonly accounts = new Set<string>()
  private posts = 0
  private hasPosts = false

  /** @param schemaVersion the version that the rows are of */
  constructor(schemaVersion: number) {
    this.schemaVersion = schemaVersion
  }

  /** Takes the next rows in, and gives back those of posts. The import log comes before any posts. */
  take(part: StoredPart): ImportRows {
    const rows = toRestoredRows(part, this.schemaVersion)
    const { segments, times, hashes, claims } = rows
    // Posts go under the ids of their imports, which are made when the log is complete.
    if (this.hasPosts && rows.imports.length > 0) throw new DamagedRows('imports')
    const posts = [...segments, ...times, ...hashes, ...claims]
    this.hasPosts ||= posts.length > 0
    for (const row of posts)
      if (!this.accounts.has(`${row.importId} ${row.accountKey}`)) throw new DamagedRows(part.table)
    for (const { minutes } of times) this.posts += minutes.length
    addRestoredRows(this.held, { ...rows, segments: [], times: [], hashes: [], claims: [] })
    for (const entry of rows.imports)
      if (entry.state === 'live')
        for (const { key } of entry.accounts) this.accounts.add(`${entry.id} ${key}`)
    this.checkKeys(rows)
    return { segments, times, hashes, claims }
  }

  get counts(): RestoredCounts {
    const { channels, imports } = this.held
    return {
      channels: channels.filter((row) => !row.deletedAt).length,
      imports: imports.filter(({ state, carried }) => state === 'live' && !carried).length,
      posts: this.posts,
    }
  }

  /** Two rows with one key would be one, or keep the rest from being written. */
  private checkKeys(rows: RestoredRows): void {
    for (const table of [...recordTableNames, 'imports'] as const)
      for (const { id } of rows[table]) this.addKey(table, id)
    for (const { channelId, hash } of rows.removedPosts)
      this.addKey('removedPosts', `${channelId} ${hash}`)
    for (const { key } of rows.meta) this.addKey('meta', key)
    if (rows.imports.some(({ state }) => state === 'staging')) throw new DamagedRows('imports')
  }

  private addKey(table: string, key: string): void {
    const whole = `${table} ${key}`
    if (this.keys.has(whole)) throw new DamagedRows(table)
    this.keys.add(whole)
  }
}
