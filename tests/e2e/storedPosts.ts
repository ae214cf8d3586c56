import type { Page } from '@playwright/test'

/** What lies in the database, counted past Dexie and the app. */
export type StoredPosts = {
  readonly imports: ReadonlyArray<{
    readonly state: string
    /** Posts that the entry says it brought. */
    readonly claimed: number
    /** Posts by each of the stores that must agree. */
    readonly segments: number
    readonly times: number
    readonly hashes: number
  }>
  /** Rows of posts that belong to no entry at all. */
  readonly orphans: number
}

/** Counts the posts of each import. The page must be of the app's origin. */
export async function countStoredPosts(page: Page): Promise<StoredPosts> {
  return page.evaluate(async () => {
    type Row = {
      readonly id: string
      readonly importId: string
      readonly state: string
      readonly accounts: ReadonlyArray<{ readonly added: number }>
      readonly count: number
      readonly minutes: { readonly length: number }
      readonly hashes: { readonly length: number }
    }
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('uthallig')
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(new Error(request.error?.message))
    })
    const stores = ['imports', 'segments', 'times', 'hashes'] as const
    const transaction = db.transaction(stores, 'readonly')
    const [imports = [], segments = [], times = [], hashes = []] = await Promise.all(
      stores.map(
        (name) =>
          new Promise<Row[]>((resolve, reject) => {
            const request = transaction.objectStore(name).getAll()
            request.onsuccess = () => resolve(request.result)
            request.onerror = () => reject(new Error(request.error?.message))
          }),
      ),
    )
    db.close()
    const sum = (rows: readonly Row[], of: (row: Row) => number) =>
      rows.reduce((total, row) => total + of(row), 0)
    const own = (rows: readonly Row[], id: string) => rows.filter((row) => row.importId === id)
    const ids = new Set(imports.map(({ id }) => id))
    return {
      imports: imports.map(({ id, state, accounts }) => ({
        state,
        claimed: accounts.reduce((total, { added }) => total + added, 0),
        segments: sum(own(segments, id), ({ count }) => count),
        times: sum(own(times, id), ({ minutes }) => minutes.length),
        hashes: sum(own(hashes, id), (row) => row.hashes.length),
      })),
      orphans: [...segments, ...times, ...hashes].filter(({ importId }) => !ids.has(importId))
        .length,
    }
  })
}

/** How many rows are left of imports that are not live, their entries included. Reads no posts. */
export async function countUnseenRows(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const ready = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(new Error(request.error?.message))
      })
    const db = await ready(indexedDB.open('uthallig'))
    const transaction = db.transaction(['imports', 'segments', 'times', 'hashes', 'claims'])
    const live = await ready(transaction.objectStore('imports').index('state').getAllKeys('live'))
    const entries = await ready(transaction.objectStore('imports').count())
    const keys = await Promise.all(
      ['segments', 'times', 'hashes', 'claims'].map((name) =>
        ready(transaction.objectStore(name).getAllKeys()),
      ),
    )
    db.close()
    const seen = new Set<unknown>(live)
    const unseen = keys.flat().filter((key) => Array.isArray(key) && !seen.has(key[0]))
    return entries - live.length + unseen.length
  })
}
