import { readPosts } from '#importing/readPosts.ts'
import { Database } from '#storage/database.ts'
import { ImportSession } from '#worker/importSession.ts'
import type { Town } from '../renderScreen.tsx'

type FeedPost = { readonly date: string; readonly text: string }

/** Reads posts into a channel by a feed, through the real import; the feed makes its days known. */
export async function readIn(
  { indexedDB, stamp }: Town,
  channelId: string,
  posts: readonly FeedPost[],
): Promise<void> {
  const { newId } = stamp()
  const session = new ImportSession((durability) => new Database({ indexedDB, durability }), {
    reader: readPosts,
    newId,
    locks: null,
  })
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Blogg',
    items: posts.map(({ date, text }, index) => ({
      id: `post-${index}`,
      url: `https://blogg.provstad.se/${index}`,
      content_text: text,
      date_published: `${date}T10:00:00+01:00`,
    })),
  }
  const now = '2026-11-23T07:00:00.000Z'
  const blob = new Blob([JSON.stringify(feed)])
  const read = await session.read([{ name: 'blogg.json', blob }], now, () => undefined)
  if (!read.ok) throw new Error(read.failure)
  const decisions = new Map(
    read.preview.accounts.map(({ key }) => [key, { to: 'channel' as const, channelId }]),
  )
  const confirmed = await session.confirm(decisions, now)
  if (!confirmed.ok) throw new Error(confirmed.failure)
}
