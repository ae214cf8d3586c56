import { Dexie } from 'dexie'

/** True for what the browser's storage throws; false for a fault of our own. */
export function isStorageError(error: unknown): boolean {
  return error instanceof Dexie.DexieError || error instanceof DOMException
}
