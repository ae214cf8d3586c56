import { toLocalDate, type LocalDate } from '#domain/calendar.ts'
import { dayOfMinutes } from '#domain/stockholm.ts'

/** Remembers the first and the last day of posts that come in any order. */
export type PostSpan = {
  /** @param localMinutes Minutes since 1970 on Stockholm's clocks. */
  readonly add: (localMinutes: number) => void
  /** First and last day, both included; null without posts. */
  readonly range: () => { readonly from: LocalDate; readonly to: LocalDate } | null
}

/** An empty span. */
export function makePostSpan(): PostSpan {
  let first = Infinity
  let last = -Infinity
  return {
    add(localMinutes) {
      if (localMinutes < first) first = localMinutes
      if (localMinutes > last) last = localMinutes
    },
    range: () =>
      last < first
        ? null
        : { from: toLocalDate(dayOfMinutes(first)), to: toLocalDate(dayOfMinutes(last)) },
  }
}
