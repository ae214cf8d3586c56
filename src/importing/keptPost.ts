import type { FoundPost } from './reading.ts'

/** A post for who keeps it longer than its file's bytes are there: its strings, each worked out once. */
export function keptPost(post: FoundPost): FoundPost {
  const { sourceId, instantMs, localMinutes, kind, text, url } = post
  return { sourceId, instantMs, localMinutes, kind, text, url }
}
