import type { Database } from '#storage/database.ts'
import { listPosts, listPostsTables, type PostQuery } from '#storage/listPosts.ts'
import { removePost, restorePost, type RemovedPost } from '#storage/removePost.ts'
import type { ListedPost } from '#storage/listPosts.ts'
import { defineRead } from './defineRead.ts'
import { defineWrite } from './defineWrite.ts'

export type { ListedPost, PostPage } from '#storage/listPosts.ts'
export type { RemovedPost } from '#storage/removePost.ts'

/** A channel's newest posts, or those of them that hold the words searched for. */
export const usePosts = defineRead({
  key: 'posts',
  tables: listPostsTables,
  read: (db: Database, channelId: string, query: PostQuery) => listPosts(db, channelId, query),
})

/** Takes a post out of the plan; the result brings it back. Null: it was gone already. */
export const useRemovePost = defineWrite((db, { now }, post: ListedPost) =>
  removePost(db, post, now).then((removed) => ({ ok: true as const, removed })),
)

/** Brings back what `useRemovePost` took away. */
export const useRestorePost = defineWrite((db, _stamp, removed: RemovedPost) =>
  restorePost(db, removed).then(() => ({ ok: true as const })),
)
