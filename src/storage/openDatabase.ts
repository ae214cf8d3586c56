import { noteDataLoss } from './dataLoss.ts'
import type { Database } from './database.ts'
import { errorNames } from './errorNames.ts'

/**
 * Why the database cannot be used. Each has a screen of its own.
 * - `newerVersion`: another tab or an earlier visit ran a newer build; reloading fetches it.
 * - `unavailable`: the browser has no IndexedDB, or refuses it (private window, blocked site data).
 * - `full`: the disk or the browser's quota leaves no room to open it.
 * - `unreadable`: it stands there and could not be opened, e.g. damaged.
 */
export type OpenFailure = {
  readonly reason: 'newerVersion' | 'unavailable' | 'full' | 'unreadable'
  readonly cause: unknown
}

/** How an opening went. Nothing is written by one that fails. */
export type OpenResult =
  { readonly ok: true } | { readonly ok: false; readonly failure: OpenFailure }

export type OpenOptions = {
  /**
   * Called once when the opening has waited for a second, mostly because another tab runs an older
   * build or is busy. The opening goes on by itself when that tab is closed.
   */
  readonly onBlocked?: () => void
}

/** Milliseconds to wait before saying that something is in the way. */
export const blockedAfterMs = 1000

/**
 * Opens the database at exactly this build's version, migrating an older one. Never throws: what
 * goes wrong is a value. Opening an open database does nothing.
 */
export async function openDatabase(db: Database, options: OpenOptions = {}): Promise<OpenResult> {
  // A busy worker delays an upgrade without a `blocked` event, so the clock is the only witness.
  const timer = setTimeout(() => options.onBlocked?.(), blockedAfterMs)
  try {
    await db.open()
    if (db.loss.hasHappened) await noteDataLoss(db)
    return { ok: true }
  } catch (cause) {
    return { ok: false, failure: { reason: reasonOf(cause), cause } }
  } finally {
    clearTimeout(timer)
  }
}

function reasonOf(cause: unknown): OpenFailure['reason'] {
  const names = errorNames(cause)
  if (names.includes('VersionError')) return 'newerVersion'
  if (names.includes('QuotaExceededError')) return 'full'
  return names.some((name) => refusals.includes(name)) ? 'unavailable' : 'unreadable'
}

// The last one is Firefox's in a private window.
const refusals = ['MissingAPIError', 'SecurityError', 'InvalidStateError']
