import { acceptDamage } from './acceptedDamage.ts'
import { forgetDataLoss } from './dataLoss.ts'
import type { Database } from './database.ts'
import { rebaseManifest } from './rebaseManifest.ts'

/**
 * Goes on with what is left: from now on it is what should be there. Resolves after the commits; one
 * that is cut short can be done again.
 * @param revision the latest one that is known of from elsewhere; 0 for none
 * @param importIds the imports whose missing posts are not to be told of again
 */
export async function acceptLoss(
  db: Database,
  revision: number,
  importIds: readonly string[] = [],
): Promise<void> {
  await acceptDamage(db, importIds)
  await rebaseManifest(db, revision)
  // Last: what the browser threw away is told of at every start until all else is done.
  await forgetDataLoss(db)
}
