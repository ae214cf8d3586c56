import type { Initiative } from '#domain/initiative.ts'
import type { ItemFacts } from '#domain/sessionItem.ts'
import type { Database } from './database.ts'
import { itemFactsTables, readItemFacts } from './itemFacts.ts'
import { isStanding } from './standing.ts'

/** An initiative that can be scored, with its facts. */
export type Candidate = { readonly initiative: Initiative; readonly facts: ItemFacts }

/** Every initiative that is neither done nor dropped, as it is now, in the order in which they were made. */
export function listCandidates(db: Database): Promise<Candidate[]> {
  return db.transaction('r', itemFactsTables, async () => {
    const initiatives = (await db.initiatives.toArray())
      .filter(isStanding)
      .filter(({ lifecycle }) => lifecycle !== 'done' && lifecycle !== 'dropped')
    const facts = await readItemFacts(db, initiatives)
    return initiatives.flatMap((initiative, at) => {
      const known = facts[at]
      return known ? [{ initiative, facts: known }] : []
    })
  })
}
