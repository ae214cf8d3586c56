import { expect, type Page } from '@playwright/test'
import * as z from 'zod'

/** Every row of every store with its key, as text that is equal when, and only when, they are. */
export async function dumpDatabase(page: Page): Promise<string> {
  return page.evaluate(async () => {
    function ready<Value>(request: IDBRequest<Value>): Promise<Value> {
      return new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(new Error(request.error?.message))
      })
    }
    const db = await ready(indexedDB.open('uthallig'))
    const names = [...db.objectStoreNames]
    const transaction = db.transaction(names, 'readonly')
    const rows = await Promise.all(
      names.map(async (name) => {
        const store = transaction.objectStore(name)
        const [keys, values] = await Promise.all([
          ready(store.getAllKeys()),
          ready<unknown[]>(store.getAll()),
        ])
        return [name, keys.map((key, place) => [key, values[place]])]
      }),
    )
    db.close()
    return JSON.stringify(
      rows,
      (_, value: unknown) => (typeof value === 'bigint' ? `${value}n` : value),
      1,
    )
  })
}

/**
 * Waits until it is noted that the browser has been asked to keep what is stored, which is done a moment
 * after the first channel has come.
 */
export async function keepIsAsked(page: Page) {
  await expect
    .poll(() => dumpDatabase(page), { message: 'the browser has been asked to keep the data' })
    .toContain('"key": "keepAsked"')
}

/** The browser's own number of the version that is stored, by opening it: a mere listing may be ahead. */
export async function storedVersion(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const request = indexedDB.open('uthallig')
        request.onsuccess = () => {
          resolve(request.result.version)
          request.result.close()
        }
        request.onerror = () => reject(new Error(request.error?.message))
      }),
  )
}

/**
 * What the database shows, as text: without what an import or a restore has left unseen, without what is
 * noted about the rows, and with imports numbered in place of their ids.
 */
export async function dumpShown(page: Page): Promise<string> {
  const stores = storesSchema.parse(JSON.parse(await dumpDatabase(page)))
  const imports = rowsOf(stores, 'imports').filter(({ state }) => state === 'live')
  const ids = imports.flatMap(({ id }) => (id === undefined ? [] : [id]))
  const shown = stores.map(([name, rows]): Store => {
    if (name === 'imports') return [name, rows.filter(([, { state }]) => state === 'live')]
    if (name === 'meta') return [name, rows.filter(([key]) => !isAboutRows(key))]
    if (!postStores.includes(name)) return [name, rows]
    return [name, rows.filter(([, { importId = '' }]) => ids.includes(importId))]
  })
  return ids.reduce(
    (text, id, place) => text.replaceAll(`"${id}"`, `"import ${place}"`),
    JSON.stringify(shown, null, 1),
  )
}

const rowSchema = z.looseObject({
  id: z.string().optional(),
  state: z.string().optional(),
  importId: z.string().optional(),
})
const storesSchema = z.array(z.tuple([z.string(), z.array(z.tuple([z.unknown(), rowSchema]))]))
type Store = z.infer<typeof storesSchema>[number]

const postStores = ['segments', 'times', 'hashes', 'claims']

function isAboutRows(key: unknown): boolean {
  return key === 'manifest' || key === 'lastBackup' || key === 'keepAsked'
}

function rowsOf(stores: readonly Store[], wanted: string) {
  return stores.flatMap(([name, rows]) => (name === wanted ? rows.map(([, row]) => row) : []))
}
