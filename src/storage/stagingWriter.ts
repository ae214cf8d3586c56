import type { ImportEntry } from '#domain/importLog.ts'
import type { Database } from './database.ts'
import { toBatches } from './importBatches.ts'
import { postTables, putImportRows, type ImportRows } from './importRows.ts'

const maxInFlight = 2

/**
 * Writes the posts of an import that nobody sees yet, batch by batch, while more are being read.
 * The entry is written first, as `staging`, so that a later start finds what a killed browser left.
 */
export class StagingWriter {
  private readonly db: Database
  private readonly entry: ImportEntry | null
  private readonly waiting: ImportRows[] = []
  private readonly listeners = new Set<() => void>()
  private inFlight = 0
  private failure: { readonly error: unknown } | null = null
  private started: Promise<unknown> | null = null

  /** @param entry with the state `staging`; null when it stands there already */
  constructor(db: Database, entry: ImportEntry | null) {
    this.db = db
    this.entry = entry
  }

  /** True when anything has been given to it, and the store may hold rows of the import. */
  get hasBegun(): boolean {
    return this.started !== null
  }

  /** Takes the rows over and returns at once; a failure is thrown by the next `room` or `finish`. */
  write(rows: ImportRows): void {
    this.started ??= this.begin()
    this.waiting.push(...toBatches(rows))
    this.next()
  }

  /** Resolves when no more than what is being written is waiting: the reader may go on. */
  async room(): Promise<void> {
    await this.until(() => this.waiting.length === 0)
  }

  /** Resolves when everything is written. */
  async finish(): Promise<void> {
    await this.until(() => this.waiting.length === 0 && this.inFlight === 0)
  }

  private async begin(): Promise<void> {
    if (this.entry) await this.db.imports.put(this.entry)
  }

  private next(): void {
    while (this.failure === null && this.inFlight < maxInFlight) {
      const batch = this.waiting.shift()
      if (batch === undefined) return
      this.inFlight += 1
      void this.put(batch)
    }
  }

  private async put(batch: ImportRows): Promise<void> {
    try {
      await this.started
      await this.db.transaction('rw', postTables, () => putImportRows(this.db, batch))
    } catch (error) {
      this.failure ??= { error }
    }
    this.inFlight -= 1
    this.next()
    for (const listener of this.listeners) listener()
  }

  private async until(reached: () => boolean): Promise<void> {
    if (this.failure === null && !reached())
      await new Promise<void>((resolve) => {
        const look = () => {
          if (this.failure === null && !reached()) return
          this.listeners.delete(look)
          resolve()
        }
        this.listeners.add(look)
      })
    if (this.failure !== null) throw this.failure.error
  }
}
