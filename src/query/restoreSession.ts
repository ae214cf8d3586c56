import { createContext, use } from 'react'
import { createStore, useStore, type StoreApi } from 'zustand'
import type { BackupApi } from '#worker/backupApi.ts'
import type { BackupProgress, RestoreFailure, RestorePreview } from '#worker/backupOutcome.ts'
import type { LastBackup } from './lastBackup.ts'

export type { RestoreFailure, RestorePreview } from '#worker/backupOutcome.ts'

/** Where the restoring of a backup stands. Nothing is written before `restoring`. */
export type RestoreState =
  | { readonly phase: 'idle' }
  | { readonly phase: 'checking'; readonly fileName: string; readonly progress: BackupProgress }
  /** It is encrypted. `wasWrong`: the passphrase that was given is not the one. */
  | { readonly phase: 'locked'; readonly fileName: string; readonly wasWrong: boolean }
  | { readonly phase: 'preview'; readonly fileName: string; readonly preview: RestorePreview }
  | {
      readonly phase: 'restoring'
      readonly fileName: string
      readonly preview: RestorePreview
      readonly progress: BackupProgress
    }
  | { readonly phase: 'restored'; readonly fileName: string; readonly preview: RestorePreview }
  /** The data in the browser are as they were. `checkAgain` tries the same file once more. */
  | { readonly phase: 'failed'; readonly fileName: string; readonly failure: RestoreFailure }

/** What can be done about it. Every act is harmless in a phase it does not fit. */
export type RestoreActs = {
  /** Checks a file, dropping what was checked before. */
  readonly open: (file: Blob, fileName: string) => void
  /** Checks the same file with a passphrase. */
  readonly unlock: (passphrase: string) => void
  /** Checks the same file again, e.g. when something was entered since its preview. */
  readonly checkAgain: () => void
  /** Puts the previewed backup in place of everything. */
  readonly restore: () => void
  /** Stops. A restore that was at its very end is told as `restored` all the same. */
  readonly cancel: () => void
  /** Back to `idle` when nothing is under way. */
  readonly dismiss: () => void
}

/** The one restoring of this tab: it goes on while the user looks at other screens. */
export type RestoreSession = { readonly state: StoreApi<RestoreState>; readonly acts: RestoreActs }

export const RestoreSessionContext = createContext<RestoreSession | null>(null)

/** Where the restoring stands, and what can be done about it. Throws without a provider above. */
export function useRestore(): RestoreActs & { readonly state: RestoreState } {
  const session = use(RestoreSessionContext)
  if (!session) throw new Error('A RestoreSessionContext is missing above')
  return { ...session.acts, state: useStore(session.state) }
}

/** What restoring needs of the app. */
export type RestoreTools = {
  readonly client: BackupApi
  /** Gives the ISO instant. */
  readonly now: () => string
  readonly keep: (backup: LastBackup) => Promise<void>
}

type Opened = {
  readonly file: Blob
  readonly fileName: string
  readonly passphrase: string | null
}

export function createRestoreSession({ client, now, keep }: RestoreTools): RestoreSession {
  const state = createStore<RestoreState>(() => ({ phase: 'idle' }))
  // Held here and not in the state, where a passphrase has no business.
  let opened: Opened | null = null
  // What an earlier call answers after the user has gone on is not shown.
  let latest = 0

  function show(next: RestoreState) {
    state.setState(next, true)
  }

  async function check(next: Opened) {
    const own = ++latest
    const { file, fileName, passphrase } = next
    opened = next
    show({ phase: 'checking', fileName, progress: { done: 0, total: file.size } })
    const outcome = await client.check(file, passphrase, (progress) => {
      if (own === latest && state.getState().phase === 'checking')
        show({ phase: 'checking', fileName, progress })
    })
    if (own !== latest) return
    if (outcome.ok) show({ phase: 'preview', fileName, preview: outcome.preview })
    else fail(outcome.failure, fileName)
  }

  async function restore({ file, fileName, passphrase }: Opened, preview: RestorePreview) {
    show({ phase: 'restoring', fileName, preview, progress: { done: 0, total: file.size } })
    const { checked, createdAt } = preview
    const outcome = await client.restore(file, passphrase, checked, now(), (progress) => {
      if (state.getState().phase === 'restoring')
        show({ phase: 'restoring', fileName, preview, progress })
    })
    if (!outcome.ok) {
      fail(outcome.failure, fileName)
      return
    }
    await keep({ at: createdAt, kept: 'restored', name: fileName })
    show({ phase: 'restored', fileName, preview })
  }

  function fail(failure: RestoreFailure, fileName: string) {
    if (failure === 'cancelled') show({ phase: 'idle' })
    else if (failure === 'needsPassphrase') show({ phase: 'locked', fileName, wasWrong: false })
    else if (failure === 'wrongPassphrase') show({ phase: 'locked', fileName, wasWrong: true })
    else show({ phase: 'failed', fileName, failure })
  }

  return {
    state,
    acts: {
      open: (file, fileName) => {
        if (state.getState().phase !== 'restoring') void check({ file, fileName, passphrase: null })
      },
      unlock: (passphrase) => {
        if (opened && state.getState().phase === 'locked') void check({ ...opened, passphrase })
      },
      checkAgain: () => {
        const { phase } = state.getState()
        if (opened && (phase === 'failed' || phase === 'preview')) void check(opened)
      },
      restore: () => {
        const shown = state.getState()
        if (opened && shown.phase === 'preview') void restore(opened, shown.preview)
      },
      cancel: () => {
        void client.cancel()
      },
      dismiss: () => {
        const { phase } = state.getState()
        if (phase === 'checking' || phase === 'restoring') return
        opened = null
        show({ phase: 'idle' })
      },
    },
  }
}
