import type { PostSink, ReadInput, ReadOptions, ReadResult, RefusalCode } from './reading.ts'
import { Refusal } from './refusal.ts'
import { openText, type TextStream } from './textStream.ts'

/**
 * Reads a file or pasted text of posts, whatever it is: a Meta Business Suite export (Facebook or
 * Instagram), RSS 2.0, RSS 1.0, Atom or JSON Feed, an export from WordPress or Blogger, in any encoding;
 * the archive that X gives its users, or the list of posts out of it. Any other table of dates, in
 * text or in an Excel workbook, is
 * read under the options' mapping for its header; without one the result tells what it looks like. Accounts, posts (doubles included)
 * and problem rows go to the sink as they are met; the result says what the file was.
 * A refusal says so in the result, and what the sink was given before it is to be thrown away.
 * Large tables and XML are never held whole. Runs in a worker and in Node alike.
 * What the sink throws is thrown on; a time zone that does not exist throws RangeError.
 */
export async function readPosts(
  input: ReadInput,
  sink: PostSink,
  options: ReadOptions = {},
): Promise<ReadResult> {
  try {
    const text = await openText(input, options).catch(codeOfPacked)
    if (typeof text === 'string') {
      const { readZipPosts } = await import('./zipPosts.ts')
      return await readZipPosts(input, text, sink, options)
    }
    try {
      return await readText(text, input, sink, options)
    } finally {
      await text.close()
    }
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, code: error.code }
    throw error
  }
}

/** An archive or a workbook is no text, but may hold posts all the same. */
function codeOfPacked(error: unknown): 'zip' | 'spreadsheet' {
  if (error instanceof Refusal && (error.code === 'zip' || error.code === 'spreadsheet')) {
    return error.code
  }
  throw error
}

/** Found at the head of a text, before any of it is read. */
const notMetas: ReadonlySet<RefusalCode> = new Set(['unknownFormat', 'insightsWithoutPosts'])

/** Each reader is loaded when its format is met, which keeps what a worker starts with small. */
async function readText(
  text: TextStream,
  input: ReadInput,
  sink: PostSink,
  options: ReadOptions,
): Promise<ReadResult> {
  const first = text.head.trimStart().charAt(0)
  if (first === '<') {
    const { readXmlFeed } = await import('./xmlFeed.ts')
    return readXmlFeed(text, input.name, sink, options)
  }
  if (first === '{' || first === '[') {
    const { readJsonFeed } = await import('./jsonFeed.ts')
    return readJsonFeed(text, sink, options)
  }
  if (first === 'w') {
    const { beginsXPosts, readXPostList } = await import('./xPosts.ts')
    if (beginsXPosts(text.head)) return readXPostList(text, sink)
  }
  const { readMetaPosts } = await import('./metaPosts.ts')
  try {
    return await readMetaPosts(text, input.name, sink, options)
  } catch (error) {
    if (!(error instanceof Refusal) || !notMetas.has(error.code)) throw error
    const { readTextTable } = await import('./textTable.ts')
    return readTextTable(text, error.code, sink, options)
  }
}
