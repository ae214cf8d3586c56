import type { FoundPost } from './reading.ts'

/**
 * What tells a post of an account from the others: its source's id, else its time and text. Two posts
 * of one account with the same key are one post. Never empty.
 */
export function postKey(post: Pick<FoundPost, 'sourceId' | 'localMinutes' | 'text'>): string {
  return post.sourceId === '' ? `@${post.localMinutes} ${post.text}` : `#${post.sourceId}`
}

/**
 * One post of two with the same key: the first, with what it lacks (text, link, instant) from the
 * second. A reshare in either is a reshare: the column that says so is filled in one language only.
 */
export function fillMissing(first: FoundPost, second: FoundPost): FoundPost {
  const time = first.instantMs === null && second.instantMs !== null ? second : first
  return {
    sourceId: first.sourceId,
    instantMs: time.instantMs,
    localMinutes: time.localMinutes,
    kind: first.kind === 'original' ? second.kind : first.kind,
    text: first.text === '' ? second.text : first.text,
    url: first.url === '' ? second.url : first.url,
  }
}
