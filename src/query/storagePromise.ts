import { useQuery } from '@tanstack/react-query'
import type { Database } from '#storage/database.ts'
import { keepAskedTables, noteKeepAsked, wasKeepAsked } from '#storage/keepAsked.ts'
import { hasOwnData, ownDataTables } from '#storage/ownData.ts'
import { defineWrite } from './defineWrite.ts'
import { useServices } from './services.ts'

/**
 * Whether the browser has promised not to clear what is stored when it runs out of room. `notAsked`:
 * there has been nothing to keep yet. `needsHttps`: without https it promises nothing. `unsupported`:
 * it knows no such promise.
 */
export type StoragePromise =
  'promised' | 'refused' | 'notAsked' | 'needsHttps' | 'unsupported' | 'asking'

/** The promise as it stands; asked for anew when the browser has been asked to make it. */
export function useStoragePromise(): StoragePromise {
  const { db } = useServices()
  const { data } = useQuery({
    queryKey: ['storagePromise'],
    queryFn: () => readStoragePromise(db),
    meta: { tables: keepAskedTables },
  })
  return data ?? 'asking'
}

async function readStoragePromise(db: Database): Promise<StoragePromise> {
  const storage = keeper()
  if (!storage) return window.isSecureContext ? 'unsupported' : 'needsHttps'
  if (await storage.persisted()) return 'promised'
  return (await wasKeepAsked(db)) ? 'refused' : 'notAsked'
}

/** Asks the browser to make the promise; to be called when the user wants it. */
export const useAskToKeep = defineWrite((db, { now }) => askToKeep(db, now))

/**
 * Asks the browser for the promise once in its life: when something of the user's own has come to be
 * kept. Some browsers ask the user in turn, so that it must not come before there is a reason.
 * @param now ISO instant
 */
export async function askToKeepFirstValue(db: Database, now: string): Promise<void> {
  const tables = [...ownDataTables, ...keepAskedTables]
  const isTime = await db.transaction(
    'r',
    tables,
    async () => !(await wasKeepAsked(db)) && (await hasOwnData(db)),
  )
  if (isTime) await askToKeep(db, now)
}

async function askToKeep(db: Database, now: string): Promise<void> {
  const storage = keeper()
  if (!storage) return
  await storage.persist()
  await noteKeepAsked(db, now)
}

/** Missing on plain http and in old browsers, whatever its type says. */
function keeper(): Pick<StorageManager, 'persist' | 'persisted'> | null {
  const isThere = 'storage' in navigator && 'persist' in navigator.storage
  return isThere ? navigator.storage : null
}
