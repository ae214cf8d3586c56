import type { Database } from './database.ts'

/** The key of the row in `meta` that lists the imports of which posts are known to be missing. */
export const acceptedDamageKey = 'acceptedDamage'

/** Ids of the imports whose loss the user has chosen to live with; mostly none. */
export async function readAcceptedDamage(db: Database): Promise<readonly string[]> {
  const value = (await db.meta.get(acceptedDamageKey))?.value
  return Array.isArray(value) ? value.filter((id) => typeof id === 'string') : []
}

/** Adds to them. Resolves after the commit. */
export async function acceptDamage(db: Database, importIds: readonly string[]): Promise<void> {
  if (importIds.length === 0) return
  await db.transaction('rw', db.meta, async () => {
    const value = [...new Set([...(await readAcceptedDamage(db)), ...importIds])]
    await db.meta.put({ key: acceptedDamageKey, value })
  })
}
