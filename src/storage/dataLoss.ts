import type { Database } from './database.ts'

/** The key of the row in `meta` that says that the browser has thrown a damaged database away. */
export const dataLossKey = 'dataLoss'

/** Remembers that the browser has thrown away what stood here, so that a reload says so too. */
export async function noteDataLoss(db: Database): Promise<void> {
  await db.meta.put({ key: dataLossKey, value: true })
}

/** Forgets it: the user has begun again, or brought the data back. */
export async function forgetDataLoss(db: Database): Promise<void> {
  await db.meta.delete(dataLossKey)
}
