import type { LocalDate } from '#domain/calendar.ts'
import { isLikelyDate } from '#domain/likelyDate.ts'

/** A text as it is saved; undefined when nothing is written. */
export function textOf(written: string): string | undefined {
  return written.trim() || undefined
}

/** A date as it is saved; undefined while none is whole. */
export function dateOf(written: string | null): LocalDate | undefined {
  return isLikelyDate(written) ? written : undefined
}

/** A choice as it is saved; undefined when nothing is chosen. */
export function choiceOf<Choice extends string>(chosen: Choice | ''): Choice | undefined {
  return chosen === '' ? undefined : chosen
}
