/** A row as it lies in some version of the database. */
export type StoredRow = Readonly<Record<string, unknown>>

/**
 * One step of the schema. A migration states the row types it reads and writes itself and never
 * imports today's, so that it means the same thing years later.
 */
export type Migration = {
  /** Whole number, one more than the migration before it. */
  readonly version: number
  /** Key and indexes of the tables that change, as Dexie writes them; null drops a table. */
  readonly stores: Readonly<Record<string, string | null>>
  /**
   * By table: a row of the version before as this version has it, under the same key. Pure, and of one
   * row alone, so that rows of old backups are moved by the same functions as those of old databases.
   */
  readonly upgradeRow?: Readonly<Record<string, (row: StoredRow) => StoredRow>>
}
