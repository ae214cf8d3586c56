/** Web Locks, or null where the browser has none: plain http on an intranet. */
export type Locks = Pick<LockManager, 'request'> | null

/** Lets go of a lock. May be called more than once. */
export type Release = () => void

/**
 * Marks an import as being worked on, so that no other tab sweeps its rows away. The browser lets
 * go by itself when the tab or worker is gone. Does nothing without Web Locks.
 */
export async function holdImport(locks: Locks, importId: string): Promise<Release> {
  if (locks === null) return () => undefined
  return new Promise((held, failed) => {
    locks
      .request(lockName(importId), () => new Promise<void>((release) => held(() => release())))
      .catch(failed)
  })
}

/**
 * Does the work while nobody else works on the import, and gives true; gives false at once when
 * somebody does. Without Web Locks the work is done.
 */
export async function unlessHeld(
  locks: Locks,
  importId: string,
  work: () => Promise<void>,
): Promise<boolean> {
  if (locks === null) {
    await work()
    return true
  }
  return locks.request(lockName(importId), { ifAvailable: true }, async (lock) => {
    if (lock === null) return false
    await work()
    return true
  })
}

function lockName(importId: string): string {
  return `uthallig-import-${importId}`
}

/** The browser's locks; null on plain http, where they are missing whatever their type says. */
export function browserLocks(): Locks {
  return 'locks' in navigator ? navigator.locks : null
}
