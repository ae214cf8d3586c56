import { splitJsonArray } from './jsonArray.ts'
import { makePostSpan, type PostSpan } from './postSpan.ts'
import type { FoundAccount, PostSink, ReadResult } from './reading.ts'
import { Refusal } from './refusal.ts'
import type { TextStream } from './textStream.ts'
import { toXPost } from './xPost.ts'

const listStart = /^\s*window\.YTD\.tweets?\.part\d+\s*=/

/** True for the beginning of one of the files in which an X archive keeps its account's posts. */
export function beginsXPosts(head: string): boolean {
  return listStart.test(head)
}

/**
 * Reads a list of posts that was taken out of an X archive, `tweets.js` and its like, as a stream; it is
 * never run. Whose posts they are does not stand in it. Throws the refusals of `splitJsonArray`.
 */
export async function readXPostList(text: TextStream, sink: PostSink): Promise<ReadResult> {
  const span = makePostSpan()
  const nobody: FoundAccount = { ids: [], name: '', handle: '', url: '' }
  await pourXPosts(text.pieces, nobody, sink, span)
  return {
    ok: true,
    source: 'x-archive',
    timeZone: null,
    coverage: span.range(),
    dailyBreakdown: false,
  }
}

/**
 * Gives the posts of one list of an X archive to a sink. Their problems have no line. Throws the
 * refusals of `splitJsonArray`, and `unreadable` when the text does not begin as such a list.
 */
export async function pourXPosts(
  pieces: AsyncIterable<string>,
  account: FoundAccount,
  sink: PostSink,
  span: PostSpan,
): Promise<void> {
  const number = sink.account(account)
  for await (const elements of splitJsonArray(afterAssignment(pieces))) {
    for (const element of elements) {
      const post = toXPost(element, account.handle)
      if (typeof post === 'string') sink.problem(null, post)
      else {
        span.add(post.localMinutes)
        sink.post(number, post)
      }
    }
    await sink.catchUp?.()
  }
}

/** Longer than `window.YTD.tweets.part0 =` can be. */
const longestStart = 200

async function* afterAssignment(
  pieces: AsyncIterable<string>,
): AsyncGenerator<string, void, undefined> {
  let start: string | null = ''
  for await (const piece of pieces) {
    if (start === null) {
      yield piece
      continue
    }
    start += piece
    const assigned = listStart.exec(start)
    if (assigned) {
      yield start.slice(assigned[0].length)
      start = null
    } else if (start.length > longestStart) throw new Refusal('unreadable')
  }
  if (start !== null) throw new Refusal('cutShort')
}
