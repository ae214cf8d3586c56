import type { ImportFailure } from '#query/importSessionState.ts'

/** After these the files are still at hand, so that the same choices can be confirmed again. */
const retriable: ReadonlySet<ImportFailure> = new Set<ImportFailure>([
  'full',
  'notSaved',
  'targetGone',
])

/** True when confirming again may work. */
export function canConfirmAgain(failure: ImportFailure): boolean {
  return retriable.has(failure)
}
