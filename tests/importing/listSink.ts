import { makeAccountBook } from '#importing/accountBook.ts'
import { keptPost } from '#importing/keptPost.ts'
import { fillMissing, postKey } from '#importing/postIdentity.ts'
import type {
  FoundAccount,
  FoundPost,
  PostSink,
  ReadInput,
  ReadOptions,
  ReadResult,
  RowProblemCode,
} from '#importing/reading.ts'
import { readPosts } from '#importing/readPosts.ts'

export type ReadList = {
  result: ReadResult
  accounts: readonly FoundAccount[]
  /** Posts per account number, doubles removed. */
  posts: FoundPost[][]
  /** Posts given, doubles included. */
  given: number
  problems: Array<{ line: number | null; code: RowProblemCode }>
}

/**
 * Reads an input into lists, as a person would look at them.
 * @param keep what is taken of a post, as long as its file's bytes are there
 */
export async function readList(
  input: ReadInput,
  options: ReadOptions = {},
  keep = keptPost,
): Promise<ReadList> {
  const book = makeAccountBook()
  const posts: Array<Map<string, FoundPost>> = []
  const problems: ReadList['problems'] = []
  let given = 0
  const sink: PostSink = {
    account: (found) => book.numberOf(found),
    post(account, found) {
      given++
      const post = keep(found)
      const known = (posts[account] ??= new Map<string, FoundPost>())
      const key = postKey(post)
      const same = known.get(key)
      known.set(key, same ? fillMissing(same, post) : post)
    },
    problem: (line, code) => problems.push({ line, code }),
  }
  const result = await readPosts(input, sink, options)
  const accounts = book.accounts()
  return {
    result,
    accounts,
    posts: accounts.map((_, number) => [...(posts[number]?.values() ?? [])]),
    given,
    problems,
  }
}

/** Bytes as the browser gives a file. */
export function bytesInput(name: string, bytes: Uint8Array): ReadInput {
  const blob = new Blob([Uint8Array.from(bytes)])
  return { name, size: blob.size, stream: () => blob.stream() }
}

/** Text in UTF-8 under a name; pasted when the name is empty. */
export function textInput(name: string, text: string): ReadInput {
  return bytesInput(name, new TextEncoder().encode(text))
}

/** Reads a text, which is pasted when it has no name. */
export function readTextList(
  text: string,
  name = '',
  options: ReadOptions = {},
): Promise<ReadList> {
  return readList(textInput(name, text), options)
}

/** Why a text is refused, or null when it is not. */
export async function refusalOf(text: string, name = ''): Promise<string | null> {
  const { result } = await readTextList(text, name)
  return result.ok ? null : result.code
}
