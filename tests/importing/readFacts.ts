import { toLocalDate } from '#domain/calendar.ts'
import { dayOfMinutes } from '#domain/stockholm.ts'
import type { FoundPost } from '#importing/reading.ts'
import { bytesInput, readList } from './listSink.ts'

export type PostFacts = { id: string; at: string | null; date: string; kind: string; text: string }
export type Facts = {
  source: string
  accounts: Array<{ name: string; ids: string[]; posts: PostFacts[] }>
  problems: Array<{ line: number | null; code: string }>
}

/**
 * What a file holds after deduplication, by the real readers: instants in UTC, dates in Stockholm.
 * Of a refused file the refusal is the only problem and there is nothing else.
 */
export async function readFacts(name: string, bytes: Uint8Array): Promise<Facts> {
  const { result, accounts, posts, problems } = await readList(bytesInput(name, bytes))
  if (!result.ok) return { source: '', accounts: [], problems: [{ line: null, code: result.code }] }
  return {
    source: result.source,
    accounts: accounts.map((account, number) => ({
      name: account.name,
      ids: [...account.ids],
      posts: (posts[number] ?? []).map(toPostFacts),
    })),
    problems,
  }
}

function toPostFacts(post: FoundPost): PostFacts {
  return {
    id: post.sourceId,
    at: post.instantMs === null ? null : new Date(post.instantMs).toISOString(),
    date: toLocalDate(dayOfMinutes(post.localMinutes)),
    kind: post.kind,
    text: post.text,
  }
}
