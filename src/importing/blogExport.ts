import { toLocalDate, type LocalDate } from '#domain/calendar.ts'
import { dayOfMinutes } from '#domain/stockholm.ts'
import type { FeedFacts } from './feedElements.ts'
import { parseFeedTime } from './feedTime.ts'
import type { FeedField, FeedKind } from './feedVocabulary.ts'
import { toPostTime } from './postTime.ts'
import { wallClockOf } from './zonedTime.ts'

/** Words for a post that readers of the blog can see, in WordPress and in Blogger. */
const published = new Set(['publish', 'live'])

/** The exports of WordPress and Blogger are feeds that also hold pages, drafts, comments and settings. */
export function isPublishedPost(facts: FeedFacts): boolean {
  const postType = fact(facts, 'postType').toLowerCase()
  const status = fact(facts, 'status').toLowerCase()
  return (
    (postType === '' || postType === 'post') &&
    (status === '' || published.has(status)) &&
    fact(facts, 'draft').toLowerCase() !== 'yes'
  )
}

/**
 * What a feed in XML is, from a look at all of it.
 * @param tellsTypes Whether some entry said what type it is, as only the exports of blogs do.
 */
export function toFeedSource(
  kind: FeedKind,
  channel: FeedFacts,
  tellsTypes: boolean,
): FeedKind | 'wordpress' | 'blogger' {
  if (kind === 'atom') return tellsTypes ? 'blogger' : kind
  return tellsTypes || channel.has('exportVersion') ? 'wordpress' : kind
}

/**
 * The times of a WordPress export's post, the best first: the one in UTC, which is zeros when the
 * site never worked it out, then the one on the site's own clocks. Null for a post of any other feed.
 */
export function toWordPressTimes(facts: FeedFacts): readonly string[] | null {
  if (!facts.has('postDateGmt') && !facts.has('postDate')) return null
  const utc = writtenDate(fact(facts, 'postDateGmt'))
  return [utc === '' ? '' : `${utc}Z`, writtenDate(fact(facts, 'postDate'))]
}

function writtenDate(time: string): string {
  return time.startsWith('0000-00-00') ? '' : time
}

/**
 * The id that WordPress gives a post when it is made, for the rare export that lacks it. A feed of the
 * same site names its posts by it too. Empty when the site or the post's number is not known.
 */
export function toWordPressId(facts: FeedFacts, channel: FeedFacts): string {
  const site = fact(channel, 'blogUrl').replace(/\/+$/, '')
  const number = fact(facts, 'postId')
  return site === '' || !/^\d+$/.test(number) ? '' : `${site}/?p=${number}`
}

type Range = { readonly from: LocalDate; readonly to: LocalDate }

/** WordPress numbers the files of an export that it had to divide. */
const numberedPart = /\.\d{3}(?:[ _-]?\(\d+\))?\.xml$/i

/**
 * The range of days that a blog's export covers: from its first post to the day it was made, which
 * it tells of itself. To its last post when it tells no such day, or is one of several files.
 */
export function toExportRange(
  posts: Range | null,
  source: 'wordpress' | 'blogger',
  channel: FeedFacts,
  fileName: string,
): Range | null {
  const isPart = source === 'wordpress' && numberedPart.test(fileName)
  const made = parseFeedTime(fact(channel, source === 'wordpress' ? 'pubdate' : 'updated'))
  if (posts === null || made === null || isPart) return posts
  const { localMinutes } = toPostTime(made, wallClockOf('Europe/Stockholm'))
  const to = toLocalDate(dayOfMinutes(localMinutes))
  return to > posts.to ? { from: posts.from, to } : posts
}

/** A fact, or empty when the feed does not tell it. */
export function fact(facts: FeedFacts, field: FeedField): string {
  return facts.get(field) ?? ''
}
