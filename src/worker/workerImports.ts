import { v7 } from 'uuid'
import { Database } from '#storage/database.ts'
import { browserLocks } from '#storage/importLock.ts'
import { ImportSession } from './importSession.ts'
import type { Reader } from './readFiles.ts'

const reader: Reader = async (...args) => {
  const { readPosts } = await import('#importing/readPosts.ts')
  return readPosts(...args)
}

/** The import that a worker works off, on the browser's own database. */
export function workerImports(): ImportSession {
  // Fetched while the database is being opened; whoever needs it asks again, and hears of a failure.
  import('#importing/readPosts.ts').catch(() => undefined)
  return new ImportSession((durability) => new Database({ durability }), {
    reader,
    newId: () => v7(),
    locks: browserLocks(),
  })
}
