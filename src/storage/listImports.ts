import type { ImportEntry } from '#domain/importLog.ts'
import type { Database } from './database.ts'
import { isExample } from './example.ts'
import type { TableName } from './tables.ts'

export const importTables = ['imports'] as const satisfies readonly TableName[]

/**
 * The import log, the newest first: what is live and what has been undone. An import that is being
 * read in is not in it, nor are entries that only carry posts for another, nor an example that has
 * been cleared away.
 */
export function listImports(db: Database): Promise<ImportEntry[]> {
  return db.transaction('r', importTables, async () => {
    const entries = await db.imports.where('state').anyOf('live', 'removed').toArray()
    return entries
      .filter((entry) => entry.carried === undefined)
      .filter((entry) => entry.state === 'live' || (isInLog(entry) && !isExample(entry)))
      .sort((a, b) => (orderOf(a) < orderOf(b) ? 1 : -1))
  })
}

// What was never confirmed, or has been replaced by a restore, is only waiting to be swept.
function isInLog(entry: ImportEntry): boolean {
  return entry.confirmedAt !== undefined
}

function orderOf(entry: ImportEntry): string {
  return `${entry.confirmedAt ?? entry.startedAt} ${entry.id}`
}
