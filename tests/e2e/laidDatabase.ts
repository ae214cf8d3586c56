import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import { databaseName } from '#storage/database.ts'

/** Lays the database of an earlier version into the browser, as that version left it. */
export async function layDatabase(page: Page, version: number) {
  const path = new URL(`../fixtures/databases/v${version}.json`, import.meta.url)
  const text = await readFile(fileURLToPath(path), 'utf8')
  await page.evaluate(lay, { text, name: databaseName })
}

async function lay({ text, name }: { readonly text: string; readonly name: string }) {
  type Store = {
    readonly keyPath: string | string[]
    readonly autoIncrement: boolean
    readonly indexes: Readonly<Record<string, string | string[]>>
    readonly rows: readonly unknown[]
  }
  type Fixture = {
    readonly nativeVersion: number
    readonly stores: Readonly<Record<string, Store>>
  }
  function revive(_: string, value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return value
    if ('$bytes' in value && typeof value.$bytes === 'string')
      return Uint8Array.from(atob(value.$bytes), (sign) => sign.charCodeAt(0))
    if ('$int32' in value && Array.isArray(value.$int32)) return Int32Array.from(value.$int32)
    if ('$uint64' in value && Array.isArray(value.$uint64))
      return BigUint64Array.from(value.$uint64, BigInt)
    return value
  }
  // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- tests of storage hold the fixtures to their form
  const { nativeVersion, stores } = JSON.parse(text, revive) as Fixture
  await new Promise<void>((resolve, reject) => {
    const request = indexedDB.open(name, nativeVersion)
    request.onupgradeneeded = () => {
      for (const [store, { keyPath, autoIncrement, indexes, rows }] of Object.entries(stores)) {
        const made = request.result.createObjectStore(store, { keyPath, autoIncrement })
        for (const [index, path] of Object.entries(indexes)) made.createIndex(index, path)
        for (const row of rows) made.put(row)
      }
    }
    request.onsuccess = () => {
      request.result.close()
      resolve()
    }
    request.onerror = () => reject(new Error(request.error?.message))
  })
}
