import type { StoreApi } from 'zustand'
import { canarySchema, type Canary } from '#domain/canary.ts'
import { clockDoubt } from '#domain/clockDoubt.ts'
import { readCanaryFacts } from '#storage/canaryFacts.ts'
import { onCommit } from '#storage/committedTables.ts'
import type { Database } from '#storage/database.ts'
import { isManifestTable } from '#storage/manifest.ts'
import type { Clock } from './clock.ts'

const storageKey = 'uthallig.canary'

/** Milliseconds over which commits are collected. */
const collectMs = 200

/** When the app was in use before this start, as far as is known; ISO instant. */
export type LastUse = { readonly at: string | null }

/** What was noted outside the database; null when nothing was, or nothing can be. */
export function readCanary(): Canary | null {
  try {
    const noted: unknown = JSON.parse(localStorage.getItem(storageKey) ?? 'null')
    return canarySchema.safeParse(noted).data ?? null
  } catch {
    return null
  }
}

/**
 * Notes at once, and after every commit, what the database should hold. It comes after the commit, so
 * that what is noted is never ahead of what is there. While the clock is doubted it tells of no later
 * use, so that the doubt outlives a restart.
 */
export function keepCanary(db: Database, clock: Clock, lastUse: StoreApi<LastUse>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined

  async function note() {
    timer = undefined
    try {
      const facts = await readCanaryFacts(db)
      const { at } = lastUse.getState()
      const now = clock.now()
      if (facts) writeCanary({ ...facts, at: at && clockDoubt(now, at) ? at : now })
    } catch (error) {
      // Closed by a newer build: that one keeps it from here on.
      if (db.isOpen()) reportError(error)
    }
  }

  onCommit(db, (tables) => {
    const isCounted = tables === 'all' || [...tables].some(isManifestTable)
    if (isCounted) timer ??= setTimeout(() => void note(), collectMs)
  })
  lastUse.subscribe(() => void note())
  return note()
}

function writeCanary(canary: Canary) {
  // Another tab has noted a later commit.
  if ((readCanary()?.revision ?? 0) > canary.revision) return
  try {
    localStorage.setItem(storageKey, JSON.stringify(canary))
  } catch {
    // Blocked or full: a loss of everything will not be noticed, one of some rows will.
  }
}
