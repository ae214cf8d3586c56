import { toLocalDate, type DayNumber } from '#domain/calendar.ts'
import { isLikelyDate } from '#domain/likelyDate.ts'
import type { Pause, PauseReason } from '#domain/pause.ts'
import type { PauseDraft } from '#domain/pauseDraft.ts'
import type { PauseCard } from '#query/pauses.ts'

/** A pause as the form holds it. Dates are `YYYY-MM-DD`, or null while they are not whole. */
export type PauseForm = {
  readonly scope: Pause['scope']
  readonly channelIds: readonly string[]
  readonly from: string | null
  readonly isOpenEnded: boolean
  readonly to: string | null
  readonly reason: PauseReason
  readonly note: string
  readonly commentsOpen: boolean
}

/** What keeps a pause from being saved, by field. */
export type PauseProblems = {
  readonly channelIds?: 'none'
  readonly from?: 'missing'
  readonly to?: 'missing' | 'endsBeforeStart'
}

/** The form as it opens: a pause that there is, or a new one from today for these channels. */
export function toPauseForm(
  card: PauseCard | undefined,
  channelIds: readonly string[],
  today: DayNumber,
): PauseForm {
  const pause = card?.pause
  return {
    scope: pause?.scope ?? 'channels',
    channelIds: card?.channelIds ?? channelIds,
    from: pause?.from ?? toLocalDate(today),
    isOpenEnded: pause !== undefined && pause.to === undefined,
    to: pause?.to ?? null,
    reason: pause?.reason ?? 'holiday',
    note: pause?.note ?? '',
    commentsOpen: pause?.commentsOpen ?? true,
  }
}

/** Whether anything differs, the order of the channels apart. */
export function isPauseChanged(form: PauseForm, first: PauseForm): boolean {
  const plain = ({ channelIds, ...fields }: PauseForm) =>
    JSON.stringify({ ...fields, channelIds: channelIds.toSorted() })
  return plain(form) !== plain(first)
}

/** Empty when the pause can be saved. */
export function pauseProblems({
  scope,
  channelIds,
  from,
  isOpenEnded,
  to,
}: PauseForm): PauseProblems {
  const isBackwards = isLikelyDate(from) && isLikelyDate(to) && to < from
  return {
    ...(scope === 'channels' && channelIds.length === 0 && { channelIds: 'none' }),
    ...(!isLikelyDate(from) && { from: 'missing' }),
    ...(!isOpenEnded && !isLikelyDate(to) && { to: 'missing' }),
    ...(!isOpenEnded && isBackwards && { to: 'endsBeforeStart' }),
  }
}

/** The pause to save, or null while it has problems. */
export function toPauseDraft(form: PauseForm): PauseDraft | null {
  const { scope, channelIds, from, isOpenEnded, to, reason, commentsOpen } = form
  if (Object.keys(pauseProblems(form)).length > 0 || !isLikelyDate(from)) return null
  const note = form.note.trim()
  return {
    scope,
    from,
    ...(!isOpenEnded && isLikelyDate(to) && { to }),
    reason,
    ...(note !== '' && { note }),
    commentsOpen,
    channelIds: scope === 'channels' ? [...channelIds] : [],
  }
}
