import type { DayNumber } from './calendar.ts'

export const postKinds = ['original', 'reshare', 'reply'] as const
export type PostKind = (typeof postKinds)[number]

/** At most this many characters of a post's text are kept. */
export const maxPostTextLength = 200

/** A post as storage gives it back. Posts are packed there; this is one unpacked. */
export type Post = {
  readonly importId: string
  readonly channelId: string
  /** The local date in the plan's time zone. */
  readonly day: DayNumber
  /** Minutes since local midnight, or null when the source gives a date only. */
  readonly minuteOfDay: number | null
  readonly kind: PostKind
  /** Plain text, at most `maxPostTextLength` characters; may be empty. */
  readonly text: string
  /** http(s) link, or empty. */
  readonly url: string
  /** The source's own id, or empty. */
  readonly sourceId: string
}
