import type { Decision } from '#domain/decision.ts'
import type { Review } from '#domain/review.ts'
import type { Database } from './database.ts'
import { isStanding } from './standing.ts'
import type { TableName } from './tables.ts'

export const decisionTables = ['decisions', 'reviews'] as const satisfies readonly TableName[]

/** What has been decided, and how it was found when it was looked at again. */
export type Decisions = {
  /** Every confirmed decision, those that have been superseded too, the newest first. */
  readonly decisions: readonly Decision[]
  readonly reviews: readonly Review[]
}

export function listDecisions(db: Database): Promise<Decisions> {
  return db.transaction('r', decisionTables, async () => {
    const [decisions, reviews] = await Promise.all([db.decisions.toArray(), db.reviews.toArray()])
    return {
      decisions: decisions
        .filter((row) => isStanding(row) && row.confirmedAt !== undefined)
        .sort((a, b) => (b.confirmedAt ?? '').localeCompare(a.confirmedAt ?? '')),
      reviews: reviews.filter(isStanding),
    }
  })
}
