import type { Source } from '#domain/source.ts'
import { toNameText, toPostText } from './plainText.ts'
import { parseFeedTime } from './feedTime.ts'
import { makePostSpan } from './postSpan.ts'
import { toPostTime } from './postTime.ts'
import {
  maxSourceIdLength,
  type FoundPost,
  type PostSink,
  type ReadOptions,
  type ReadResult,
} from './reading.ts'
import { toWebLink } from './webLink.ts'
import { wallClockOf, type WallClock } from './zonedTime.ts'

/** One post of a feed, as written. Empty texts are facts that it does not give. */
export type FeedEntry = {
  readonly id: string
  readonly link: string
  /** On one line, without tags. */
  readonly text: string
  /** Times that may be its own, the best first; empty ones are passed over. */
  readonly times: readonly string[]
  readonly line: number | null
}

/** What a feed says of itself. */
export type FeedChannel = { readonly title: string; readonly link: string; readonly self: string }

/** Pours the entries of one feed into a sink. */
export type FeedPosts = {
  /** @param channel What is known of the feed by now: its title may come after its posts. */
  readonly add: (entry: FeedEntry, channel: FeedChannel) => void
  readonly finish: (source: Source, channel: FeedChannel) => ReadResult
}

/** Where times without a zone are from, when nobody says otherwise. */
const homeZone = 'Europe/Stockholm'

/** A feed is one account without ids. Its posts wait for its title. */
export function makeFeedPosts(sink: PostSink, options: ReadOptions): FeedPosts {
  const timeZone = options.timeZone ?? homeZone
  const span = makePostSpan()
  let waiting: FoundPost[] = []
  let account: number | null = null
  let clock: WallClock | null = null

  const register = (channel: FeedChannel): number => {
    account = sink.account(toAccount(channel))
    for (const post of waiting) sink.post(account, post)
    waiting = []
    return account
  }
  const wallClock: WallClock = (wallMinutes) => {
    clock ??= wallClockOf(timeZone)
    return clock(wallMinutes)
  }

  return {
    add(entry, channel) {
      const times = entry.times.filter((time) => time.trim() !== '')
      const time = times.map(parseFeedTime).find((parsed) => parsed !== null)
      if (!time) {
        sink.problem(entry.line, times.length === 0 ? 'noDate' : 'badDate')
        return
      }
      const url = toWebLink(entry.link) || toWebLink(entry.id)
      const id = entry.id.trim() || url
      const { instantMs, localMinutes } = toPostTime(time, wallClock)
      span.add(localMinutes)
      const post: FoundPost = {
        sourceId: id.length > maxSourceIdLength ? '' : id,
        instantMs,
        localMinutes,
        kind: 'original',
        text: toPostText(entry.text),
        url,
      }
      if (account === null && channel.title === '') waiting.push(post)
      else sink.post(account ?? register(channel), post)
    },
    finish(source, channel) {
      register(channel)
      return {
        ok: true,
        source,
        timeZone: clock === null ? null : timeZone,
        coverage: span.range(),
        dailyBreakdown: false,
      }
    },
  }
}

function toAccount({ title, link, self }: FeedChannel) {
  const url = toWebLink(link) || toWebLink(self)
  const host = /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(url)?.[1] ?? ''
  return { ids: [], name: toNameText(title) || host, handle: '', url }
}
