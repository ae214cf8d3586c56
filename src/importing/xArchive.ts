import { toLocalDate } from '#domain/calendar.ts'
import { dayOfMinutes, toStockholmMinutes } from '#domain/stockholm.ts'
import { parseIsoTime } from './isoTime.ts'
import { textOfField, toJsonFields, type JsonFields } from './jsonFields.ts'
import { toNameText } from './plainText.ts'
import { makePostSpan } from './postSpan.ts'
import type { FoundAccount, PostSink, ReadInput, ReadOptions, ReadResult } from './reading.ts'
import { pourXPosts } from './xPosts.ts'
import { toXHandle } from './xPost.ts'
import type { ZipEntry } from './zipDirectory.ts'
import { readZipEntry, textOfZipEntry } from './zipEntry.ts'

/** Nothing else of an archive is opened: messages, likes and advertisements stay unread. */
const files = /^(?:(?!assets\/)[^/]+\/)?(?:data\/)?(?:tweets?(?:-part\d+)?|account|manifest)\.js$/i
const lists = /(?:^|\/)tweets?(?:-part\d+)?\.js$/i

/** True for a file that an X archive keeps its posts in, or tells whose it is and when it was made. */
export function isXArchiveFile(name: string): boolean {
  return files.test(name)
}

/** True when the files are those of an X archive with posts. */
export function isXArchive(entries: readonly ZipEntry[]): boolean {
  return entries.some(({ name }) => isXArchiveFile(name) && lists.test(name))
}

/** X divides its lists at 100 MB. */
const largestList = 1024 * 1024 * 1024
const largestFacts = 1024 * 1024

/**
 * Reads the posts of an X archive. It covers the days from the first post to the one it was made on, when
 * it tells that and is whole. Throws the refusals of `readZipEntry` and `pourXPosts`.
 * @param entries Those that `isXArchiveFile` knows.
 */
export async function readXArchive(
  input: ReadInput,
  entries: readonly ZipEntry[],
  sink: PostSink,
  options: ReadOptions,
): Promise<ReadResult> {
  const factsOf = async (name: RegExp): Promise<unknown> => {
    const entry = entries.find((one) => name.test(one.name))
    if (!entry) return null
    const { signal } = options
    const text = await textOfZipEntry(input, entry, largestFacts, signal ? { signal } : {})
    return parseAssigned(text)
  }
  const account = toAccount(await factsOf(/(?:^|\/)account\.js$/i))
  const madeOn = toMadeOn(await factsOf(/(?:^|\/)manifest\.js$/i))
  const span = makePostSpan()
  const parts = entries.filter(({ name }) => lists.test(name))
  const packedTotal = parts.reduce((sum, { packedSize }) => sum + packedSize, 0)
  let packedBefore = 0
  for (const part of parts) {
    const before = packedBefore
    const onProgress = (bytes: number) => {
      options.onProgress?.(Math.floor((input.size * (before + bytes)) / Math.max(1, packedTotal)))
    }
    const bytes = readZipEntry(input, part, largestList, { ...options, onProgress })
    await pourXPosts(decoded(bytes), account, sink, span)
    packedBefore += part.packedSize
  }
  const posts = span.range()
  const isLonger = posts !== null && madeOn !== null && madeOn > posts.to
  const coverage = isLonger ? { from: posts.from, to: madeOn } : posts
  return { ok: true, source: 'x-archive', timeZone: null, coverage, dailyBreakdown: false }
}

async function* decoded(
  pieces: AsyncIterable<Uint8Array>,
): AsyncGenerator<string, void, undefined> {
  const decoder = new TextDecoder()
  for await (const piece of pieces) yield decoder.decode(piece, { stream: true })
  yield decoder.decode()
}

/** What stands after the first `=`, as JSON; null when it is none. */
function parseAssigned(script: string): unknown {
  try {
    const json = script.slice(script.indexOf('=') + 1).replace(/;\s*$/, '')
    return JSON.parse(json)
  } catch {
    return null
  }
}

/** Of the account no more than its name, handle and id: the file also holds an e-mail address. */
function toAccount(list: unknown): FoundAccount {
  const first: unknown = Array.isArray(list) ? list[0] : null
  const fields = toJsonFields(toJsonFields(first).get('account'))
  const id = /^\d{1,30}$/.exec(textOfField(fields, 'accountId'))?.[0]
  const handle = toXHandle(textOfField(fields, 'username'))
  return {
    ids: id === undefined ? [] : [id],
    name: toNameText(textOfField(fields, 'accountDisplayName')) || handle,
    handle,
    url: handle === '' ? '' : `https://x.com/${handle}`,
  }
}

/** The day in Stockholm on which the archive was made; null when it is only a part or does not tell. */
function toMadeOn(manifest: unknown) {
  const info: JsonFields = toJsonFields(toJsonFields(manifest).get('archiveInfo'))
  const made = parseIsoTime(textOfField(info, 'generationDate'))
  if (made?.is !== 'instant' || info.get('isPartialArchive') === true) return null
  return toLocalDate(dayOfMinutes(toStockholmMinutes(made.instantMs)))
}
