import { useState, type ReactNode } from 'react'
import type { Clock } from '#app/clock.ts'
import { Sessions, type TabSessions } from '#app/Sessions.tsx'
import { createBackupSession } from '#query/backupSession.ts'
import { browserFolders } from '#query/folderAccess.ts'
import { createFolderBackups } from '#query/createFolderBackups.ts'
import { createImportSession } from '#query/importSession.ts'
import { keepLastBackup, type LastBackup } from '#query/lastBackup.ts'
import { createRestoreSession } from '#query/restoreSession.ts'
import { Database } from '#storage/database.ts'
import { readPosts } from '#importing/readPosts.ts'
import { backupJobs } from '#worker/backupJobs.ts'
import type { ImportApi } from '#worker/importApi.ts'
import { ImportSession } from '#worker/importSession.ts'

/** What the sessions of a test run on. */
export type SessionTools = {
  readonly db: Database
  readonly indexedDB: IDBFactory
  readonly clock: Clock
  readonly newId: () => string
  /** Calls of the import that answer otherwise than the real one. */
  readonly answers?: (real: ImportApi) => Partial<ImportApi>
}

/** The sessions of a tab, with the real work done beside the screen instead of in workers. */
export function sessionsOn({
  db,
  indexedDB,
  clock,
  newId,
  answers = () => ({}),
}: SessionTools): TabSessions {
  const makeDatabase = (durability: 'relaxed' | 'strict' | 'default') =>
    new Database({ indexedDB, durability })
  const inProcess = new ImportSession(makeDatabase, { reader: readPosts, newId, locks: null })
  const real = bound(inProcess)
  const client = backupJobs(makeDatabase, { newId, locks: null })
  const keep = (backup: LastBackup) => keepLastBackup(db, backup)
  return {
    imports: createImportSession({ ...real, ...answers(real) }, clock.now),
    restore: createRestoreSession({ client, now: clock.now, keep }),
    backup: createBackupSession({
      client,
      clock,
      pick: () => Promise.resolve({ is: 'download' }),
      download: () => undefined,
      keep,
    }),
    folderBackups: createFolderBackups({
      db,
      client,
      access: browserFolders,
      clock,
      keep,
      locks: null,
    }),
  }
}

type TestSessionsProps = { readonly tools: SessionTools; readonly children: ReactNode }

/** Gives a screen the sessions of a tab. */
export function TestSessions({ tools, children }: TestSessionsProps) {
  const [sessions] = useState(() => sessionsOn(tools))
  return <Sessions sessions={sessions}>{children}</Sessions>
}

function bound(session: ImportSession): ImportApi {
  return {
    read: (...args) => session.read(...args),
    readInZone: (...args) => session.readInZone(...args),
    readMapped: (...args) => session.readMapped(...args),
    tryMapping: (...args) => session.tryMapping(...args),
    preview: (...args) => session.preview(...args),
    confirm: (...args) => session.confirm(...args),
    cancel: () => session.cancel(),
  }
}
