import { errorNames } from './errorNames.ts'

/**
 * Why nothing was saved although the act was right.
 * - `full`: the browser's quota or the disk leaves no room.
 * - `closed`: another tab has taken the database to a newer version, or it was removed.
 * - `failed`: the browser gave up without a reason we know.
 */
export const saveFailures = ['full', 'closed', 'failed'] as const
export type SaveFailure = (typeof saveFailures)[number]

/** The failure behind an error that a write rejected with. */
export function toSaveFailure(error: unknown): SaveFailure {
  const names = errorNames(error)
  if (names.includes('QuotaExceededError')) return 'full'
  if (names.includes('DatabaseClosedError') || names.includes('InvalidStateError')) return 'closed'
  return 'failed'
}
