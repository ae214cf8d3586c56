import {
  fact,
  isPublishedPost,
  toExportRange,
  toFeedSource,
  toWordPressId,
  toWordPressTimes,
} from './blogExport.ts'
import { makeFeedElements, type FeedFacts } from './feedElements.ts'
import { makeFeedPosts, type FeedChannel } from './feedPosts.ts'
import type { FeedField } from './feedVocabulary.ts'
import type { PostSink, ReadOptions, ReadResult } from './reading.ts'
import { Refusal } from './refusal.ts'
import type { TextStream } from './textStream.ts'
import { makeXmlReader } from './xmlReader.ts'

/** Times of a post, the one of publishing first; an update is better than nothing. */
const timeFields: readonly FeedField[] = [
  'pubdate',
  'published',
  'issued',
  'date',
  'created',
  'updated',
  'modified',
]

/**
 * Reads RSS 2.0 and its forerunners, RSS 1.0 and Atom as a stream, and the exports of WordPress and
 * Blogger, which are such feeds: their posts have the ids that the blog's own feed gives them. Times
 * without a zone are Stockholm's unless the options say otherwise. Throws the refusals of
 * `makeXmlReader` and `makeFeedElements`, and `cutShort` when the outermost element is never closed.
 * @param fileName Tells whether a WordPress export is whole; empty for pasted text.
 */
export async function readXmlFeed(
  text: TextStream,
  fileName: string,
  sink: PostSink,
  options: ReadOptions,
): Promise<ReadResult> {
  const blank = /^\s*/.exec(text.head)?.[0] ?? ''
  const linesBefore = blank.split('\n').length - 1
  const posts = makeFeedPosts(sink, options)
  let tellsTypes = false
  const elements = makeFeedElements((facts, line) => {
    tellsTypes ||= facts.has('postType')
    if (!isPublishedPost(facts)) return
    const link = fact(facts, 'link')
    posts.add(
      {
        id: fact(facts, 'id') || (link === '' ? toWordPressId(facts, elements.channel) : ''),
        link,
        text: fact(facts, 'title') || fact(facts, 'description') || fact(facts, 'content'),
        times: toWordPressTimes(facts) ?? timeFields.map((field) => fact(facts, field)),
        line: line + linesBefore,
      },
      toChannel(elements.channel),
    )
  })
  const xml = makeXmlReader(elements)
  // XML allows nothing before its declaration; pasted text often begins with a line break.
  let skip = blank.length
  for await (const piece of text.pieces) {
    xml.write(piece.slice(skip))
    skip = 0
    await sink.catchUp?.()
  }
  const isComplete = xml.end()
  const kind = elements.kind()
  if (kind === null) throw new Refusal('unknownFormat')
  if (!isComplete) throw new Refusal('cutShort')
  const source = toFeedSource(kind, elements.channel, tellsTypes)
  const result = posts.finish(source, toChannel(elements.channel))
  if (!result.ok || (source !== 'wordpress' && source !== 'blogger')) return result
  return { ...result, coverage: toExportRange(result.coverage, source, elements.channel, fileName) }
}

function toChannel(facts: FeedFacts): FeedChannel {
  return { title: fact(facts, 'title'), link: fact(facts, 'link'), self: fact(facts, 'self') }
}
