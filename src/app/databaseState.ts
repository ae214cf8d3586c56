import { createContext, use } from 'react'
import { createStore, type StoreApi } from 'zustand'
import type { Canary } from '#domain/canary.ts'
import type { Damage, Loss } from '#query/loss.ts'
import { checkStart } from '#storage/checkStart.ts'
import { onConnectionLost, reopenAfterPageCache, type ConnectionLoss } from '#storage/connection.ts'
import type { Database } from '#storage/database.ts'
import { openDatabase, type OpenFailure } from '#storage/openDatabase.ts'
import { rebaseManifest } from '#storage/rebaseManifest.ts'
import { keepCanary, readCanary, type LastUse } from './canary.ts'
import type { Clock } from './clock.ts'

/** Where this page stands with its database. */
export type DatabaseState =
  | { readonly phase: 'opening' }
  /** Something is in the way, mostly another tab; it goes on by itself. */
  | { readonly phase: 'blocked' }
  | { readonly phase: 'failed'; readonly failure: OpenFailure }
  /** It is open, and not all is there that should be; nothing is written until the user has chosen. */
  | { readonly phase: 'missing'; readonly loss: Loss }
  /** `damage`: what a closer look has found since. */
  | { readonly phase: 'open'; readonly damage: Damage | null }
  /** It was open, and what is on the screen stays there; only a reload helps. */
  | { readonly phase: 'lost'; readonly loss: ConnectionLoss; readonly wasEntered: boolean }

/** The database of this page, and what the user can decide about it. */
export type FollowedDatabase = {
  readonly state: StoreApi<DatabaseState>
  /** What was noted outside the database before this start. */
  readonly canary: Canary | null
  readonly lastUse: StoreApi<LastUse>
  /** Shows the damage that a closer look has found in place of the screens. */
  readonly showDamage: () => void
  /** Goes on with what is there, whatever is missing. Rejects when the browser could not commit that. */
  readonly accept: () => Promise<void>
  /** Removes a database that cannot be read; the next start finds that all is gone, and has the ways on. */
  readonly throwAway: () => Promise<void>
  /** Has all that is stored read through, and tells `onWhole` if nothing is wrong with it. */
  readonly lookCloser: () => Promise<void>
}

export const DatabaseContext = createContext<FollowedDatabase | null>(null)

/** The database of this page. Throws without a provider above. */
export function useFollowedDatabase(): FollowedDatabase {
  const database = use(DatabaseContext)
  if (!database) throw new Error('A DatabaseContext is missing above')
  return database
}

type Options = {
  readonly clock: Clock
  /** Called once, when the app is let in. */
  readonly onEntered: () => void
  /** Called once, when all that is stored is known to be whole, or the user goes on with what is left. */
  readonly onWhole: () => void
  /** Called when it has been opened anew, and what is on the screen may be old. */
  readonly onReopened: () => void
}

/** Opens the database, looks whether all is there, and follows it as long as the page lives. */
export function followDatabase(db: Database, options: Options): FollowedDatabase {
  const canary = readCanary()
  const lastUse = createStore<LastUse>(() => ({ at: canary?.at ?? null }))
  const state = createStore<DatabaseState>(() => ({ phase: 'opening' }))
  const show = (next: DatabaseState) => state.setState(next, true)
  const fail = (failure: OpenFailure) => show({ phase: 'failed', failure })
  const tellEntered = once(() => {
    void keepCanary(db, options.clock, lastUse)
    options.onEntered()
  })
  const tellWhole = once(options.onWhole)

  async function open() {
    const result = await openDatabase(db, { onBlocked: () => show({ phase: 'blocked' }) })
    if (!result.ok) {
      fail(result.failure)
      return
    }
    try {
      const finding = await checkStart(db, canary)
      if (finding.is !== 'whole') {
        show({ phase: 'missing', loss: finding })
        return
      }
      if (!finding.isCounted) await rebaseManifest(db, canary?.revision ?? 0)
      enter()
    } catch (cause) {
      if (db.isOpen()) fail({ reason: 'unreadable', cause })
    }
  }

  function enter() {
    show({ phase: 'open', damage: null })
    tellEntered()
  }

  onConnectionLost(db, (loss) => {
    const { phase } = state.getState()
    show({ phase: 'lost', loss, wasEntered: phase === 'open' })
  })
  reopenAfterPageCache(db, window, { onReopened: options.onReopened, onFailed: fail })
  void open()

  return {
    state,
    canary,
    lastUse,
    showDamage: () => {
      const shown = state.getState()
      if (shown.phase === 'open' && shown.damage) show({ phase: 'missing', loss: shown.damage })
    },
    accept: async () => {
      const shown = state.getState()
      if (shown.phase !== 'missing') return
      const { loss } = shown
      const importIds = loss.is === 'damaged' ? loss.posts.map(({ importId }) => importId) : []
      const { acceptLoss } = await import('#storage/acceptLoss.ts')
      await acceptLoss(db, canary?.revision ?? 0, importIds)
      enter()
      if (loss.is === 'damaged') tellWhole()
    },
    throwAway: () => db.delete(),
    lookCloser: async () => {
      const { findDamage } = await import('#query/loss.ts')
      const damage = await findDamage(db)
      if (damage === null) tellWhole()
      else if (state.getState().phase === 'open') show({ phase: 'open', damage })
    },
  }
}

function once(tell: () => void): () => void {
  let isTold = false
  return () => {
    if (!isTold) tell()
    isTold = true
  }
}
