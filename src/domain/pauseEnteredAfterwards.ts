import type { PauseSpan } from './postingHistory.ts'

/**
 * True when a pause that touches the days from `from` to `to` was entered after it began. It excuses
 * all the same, but is shown as entered afterwards. False when it is not known when it was entered.
 */
export function isPauseEnteredAfterwards(
  pauses: readonly PauseSpan[],
  from: number,
  to: number,
): boolean {
  return pauses.some(
    (pause) =>
      pause.enteredOn !== undefined &&
      pause.enteredOn > pause.from &&
      pause.from <= to &&
      (pause.to === null || pause.to >= from),
  )
}
