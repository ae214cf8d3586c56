import type { ImportPreview } from './importPreview.ts'
import type { TableTrial } from './tableTrial.ts'

/**
 * Why an import could not go on. Nothing of it is visible in any of these cases.
 * - `staleVersion`: another tab has taken the database to a newer version; only a reload helps.
 * - `full`: there is no room on the disk, or the browser allows no more.
 * - `notSaved`: the browser could not write, without a reason we know.
 * - `targetGone`: a channel or unit that was chosen has been deleted meanwhile.
 * - `filesChanged`: the files had to be read once more and are not what they were.
 * - `stopped`: the worker failed or made no progress, and was ended.
 * - `cancelled`: the user did.
 */
export const importFailures = [
  'staleVersion',
  'full',
  'notSaved',
  'targetGone',
  'filesChanged',
  'stopped',
  'cancelled',
] as const
export type ImportFailure = (typeof importFailures)[number]

/** What reading files, or deciding anew about their accounts, gives. */
export type PreviewOutcome =
  | { readonly ok: true; readonly preview: ImportPreview }
  | { readonly ok: false; readonly failure: ImportFailure }

/** What trying a mapping of columns gives. */
export type TrialOutcome =
  | { readonly ok: true; readonly trial: TableTrial }
  | { readonly ok: false; readonly failure: ImportFailure }

/** What an import brought to the account's channel; null for an account that was left out. */
export type AccountResult = {
  readonly key: number
  readonly channelId: string | null
  readonly added: number
  readonly known: number
}

/** A confirmed import. `importId` is null when the files held nothing new: then nothing was written. */
export type ImportResult = {
  readonly importId: string | null
  readonly added: number
  /** Posts that were there already. */
  readonly known: number
  readonly accounts: readonly AccountResult[]
}

/** What confirming gives. Told only after the data is safely stored. */
export type ConfirmOutcome =
  | { readonly ok: true; readonly result: ImportResult }
  | { readonly ok: false; readonly failure: ImportFailure }

/** How far the reading has come. */
export type ImportProgress = {
  readonly bytesRead: number
  readonly bytesTotal: number
  readonly posts: number
}
