import { createContext, use } from 'react'
import { createStore, useStore, type StoreApi } from 'zustand'
import { toBackupFileName } from '#domain/backupName.ts'
import { toLocalDate, type DayNumber } from '#domain/calendar.ts'
import type { BackupApi } from '#worker/backupApi.ts'
import type { BackupFailure, BackupProgress } from '#worker/backupOutcome.ts'
import type { BackupTarget } from './backupFile.ts'
import type { LastBackup } from './lastBackup.ts'

export type { BackupFailure, BackupProgress } from '#worker/backupOutcome.ts'

/** Where the making of a backup stands. */
export type BackupState =
  | { readonly phase: 'idle' }
  /** The browser asks where to write it. */
  | { readonly phase: 'choosing' }
  | { readonly phase: 'writing'; readonly fileName: string; readonly progress: BackupProgress }
  | {
      readonly phase: 'saved'
      readonly fileName: string
      readonly bytes: number
      readonly posts: number
      /** `downloaded`: the browser does not tell whether the user kept it. */
      readonly kept: 'written' | 'downloaded'
    }
  | { readonly phase: 'failed'; readonly failure: BackupFailure }

/** What can be done about it. Every act is harmless in a phase it does not fit. */
export type BackupActs = {
  /**
   * Asks where to write and writes everything there. To be called at once when the user asks for it.
   * @param passphrase null: not encrypted
   */
  readonly save: (organisation: string, passphrase: string | null) => void
  /** Stops; a file that stood there before stays as it was. */
  readonly cancel: () => void
  /** Back to `idle` from `saved` or `failed`. */
  readonly dismiss: () => void
}

/** The one backup of this tab: it goes on while the user looks at other screens. */
export type BackupSession = { readonly state: StoreApi<BackupState>; readonly acts: BackupActs }

export const BackupSessionContext = createContext<BackupSession | null>(null)

/** Where the backup stands, and what can be done about it. Throws without a provider above. */
export function useBackup(): BackupActs & { readonly state: BackupState } {
  const session = use(BackupSessionContext)
  if (!session) throw new Error('A BackupSessionContext is missing above')
  return { ...session.acts, state: useStore(session.state) }
}

/** What making a backup needs of the browser and the app. */
export type BackupTools = {
  readonly client: BackupApi
  readonly clock: { readonly now: () => string; readonly today: () => DayNumber }
  readonly pick: (suggestedName: string) => Promise<BackupTarget>
  readonly download: (blob: Blob, name: string) => void
  readonly keep: (backup: LastBackup) => Promise<void>
}

export function createBackupSession(tools: BackupTools): BackupSession {
  const { client, clock, pick, download, keep } = tools
  const state = createStore<BackupState>(() => ({ phase: 'idle' }))

  function show(next: BackupState) {
    state.setState(next, true)
  }

  async function save(organisation: string, passphrase: string | null) {
    const suggested = toBackupFileName(organisation, toLocalDate(clock.today()))
    show({ phase: 'choosing' })
    const target = await pick(suggested)
    if (target.is === 'dismissed') {
      show({ phase: 'idle' })
      return
    }
    const file = target.is === 'file' ? target.handle : null
    const fileName = file?.name ?? suggested
    const at = clock.now()
    show({ phase: 'writing', fileName, progress: { done: 0, total: 0 } })
    const outcome = await client.save(file, passphrase, at, (progress) => {
      // It comes by a way of its own, and may be overtaken by the outcome.
      if (state.getState().phase === 'writing') show({ phase: 'writing', fileName, progress })
    })
    if (!outcome.ok) {
      const { failure } = outcome
      show(failure === 'cancelled' ? { phase: 'idle' } : { phase: 'failed', failure })
      return
    }
    const { blob, bytes, posts, mark } = outcome
    if (blob) download(blob, fileName)
    const kept = blob ? 'downloaded' : 'written'
    await keep({ at, kept, name: fileName, mark })
    show({ phase: 'saved', fileName, bytes, posts, kept })
  }

  return {
    state,
    acts: {
      save: (organisation, passphrase) => {
        const { phase } = state.getState()
        if (phase !== 'choosing' && phase !== 'writing') void save(organisation, passphrase)
      },
      cancel: () => {
        if (state.getState().phase === 'writing') void client.cancel()
      },
      dismiss: () => {
        const { phase } = state.getState()
        if (phase === 'saved' || phase === 'failed') show({ phase: 'idle' })
      },
    },
  }
}
