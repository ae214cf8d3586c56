import { checkPosts, type PostsDamage } from '#storage/checkPosts.ts'
import { checkRecords } from '#storage/checkRecords.ts'
import type { StartFinding } from '#storage/checkStart.ts'
import type { Database } from '#storage/database.ts'
import type { ManifestTable } from '#storage/manifest.ts'

export type { TableDamage } from '#storage/checkStart.ts'

/** What a closer look finds: rows that are not as they were written, and posts that are missing. */
export type Damage = {
  readonly is: 'damaged'
  readonly tables: readonly ManifestTable[]
  readonly posts: readonly PostsDamage[]
}

/** What is missing of what should be there. */
export type Loss = Exclude<StartFinding, { is: 'whole' }> | Damage

/**
 * Reads all records and adds up all posts: too much for the start, so it comes after it. Null when all
 * is well.
 */
export async function findDamage(db: Database): Promise<Damage | null> {
  const tables = await checkRecords(db)
  const posts = await checkPosts(db)
  return tables.length + posts.length > 0 ? { is: 'damaged', tables, posts } : null
}
