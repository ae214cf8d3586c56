import { makeFeedPosts } from './feedPosts.ts'
import { toTextOfHtml } from './htmlText.ts'
import { textOfField, toJsonFields, type JsonFields } from './jsonFields.ts'
import { endingOfJson } from './jsonShape.ts'
import type { PostSink, ReadOptions, ReadResult } from './reading.ts'
import { Refusal } from './refusal.ts'
import type { TextStream } from './textStream.ts'

/** JSON is parsed as a whole, so that a whole must fit; real feeds are a thousandth of this. */
const largest = 32 * 1024 * 1024

/** HTML beyond this is not looked at for a text of two hundred characters. */
const consideredHtml = 16 * 1024

/**
 * Reads a JSON Feed (jsonfeed.org, versions 1 and 1.1). Its problems have no line. Throws the refusals
 * `tooLarge` above 32 million characters or 200 levels, `cutShort`, `unreadable` for broken JSON and
 * `unknownFormat` for JSON that is no feed.
 */
export async function readJsonFeed(
  text: TextStream,
  sink: PostSink,
  options: ReadOptions,
): Promise<ReadResult> {
  const feed = toJsonFields(parse(await wholeOf(text)))
  const items = feed.get('items')
  const version = textOfField(feed, 'version')
  if (!Array.isArray(items) || !/jsonfeed\.org/i.test(version)) throw new Refusal('unknownFormat')
  const channel = {
    title: textOfField(feed, 'title'),
    link: textOfField(feed, 'home_page_url'),
    self: textOfField(feed, 'feed_url'),
  }
  const posts = makeFeedPosts(sink, options)
  for (const value of items) {
    const item = toJsonFields(value)
    if (item.size === 0) {
      sink.problem(null, 'brokenRow')
      continue
    }
    posts.add(
      {
        id: textOfField(item, 'id'),
        link: textOfField(item, 'url') || textOfField(item, 'external_url'),
        text: itemText(item).replace(/\s+/g, ' '),
        times: [textOfField(item, 'date_published'), textOfField(item, 'date_modified')],
        line: null,
      },
      channel,
    )
  }
  await sink.catchUp?.()
  return posts.finish('json-feed', channel)
}

async function wholeOf(text: TextStream): Promise<string> {
  const pieces: string[] = []
  let length = 0
  for await (const piece of text.pieces) {
    pieces.push(piece)
    length += piece.length
    if (length > largest) throw new Refusal('tooLarge')
  }
  return pieces.join('')
}

function parse(json: string): unknown {
  const ending = endingOfJson(json)
  if (ending === 'tooDeep') throw new Refusal('tooLarge')
  try {
    return JSON.parse(json)
  } catch {
    throw new Refusal(ending === 'open' ? 'cutShort' : 'unreadable')
  }
}

function itemText(item: JsonFields): string {
  return (
    textOfField(item, 'title') ||
    textOfField(item, 'content_text').slice(0, consideredHtml) ||
    toTextOfHtml(textOfField(item, 'content_html').slice(0, consideredHtml)) ||
    textOfField(item, 'summary')
  )
}
