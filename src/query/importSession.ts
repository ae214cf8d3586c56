import { createContext, use } from 'react'
import { createStore, useStore, type StoreApi } from 'zustand'
import type { ImportApi } from '#worker/importApi.ts'
import type { ImportDecisions } from '#worker/importDecisions.ts'
import type { ImportProgress, PreviewOutcome } from '#worker/importOutcome.ts'
import type { ImportPreview } from '#worker/importPreview.ts'
import type { ImportSessionActs, ImportSessionState } from './importSessionState.ts'

/** The one import of this tab: it goes on while the user looks at other screens. */
export type ImportSession = {
  readonly state: StoreApi<ImportSessionState>
  readonly acts: ImportSessionActs
}

export const ImportSessionContext = createContext<ImportSession | null>(null)

/** Where the import stands, and what can be done to it. Throws without a provider above. */
export function useImportSession(): ImportSessionActs & { readonly state: ImportSessionState } {
  const session = use(ImportSessionContext)
  if (!session) throw new Error('An ImportSessionContext is missing above')
  return { ...session.acts, state: useStore(session.state) }
}

/** @param now gives the ISO instant */
export function createImportSession(client: ImportApi, now: () => string): ImportSession {
  const state = createStore<ImportSessionState>(() => ({ phase: 'idle' }))
  // What an earlier call answers after the user has gone on is not shown.
  let latest = 0

  function show(next: ImportSessionState) {
    state.setState(next, true)
  }

  async function preview(work: Promise<PreviewOutcome>, before: ImportPreview | null) {
    const own = ++latest
    const outcome = await work
    if (own !== latest) return
    if (outcome.ok) show({ phase: 'preview', preview: outcome.preview, recounting: false })
    else if (outcome.failure === 'cancelled') show({ phase: 'idle' })
    else show({ phase: 'failed', failure: outcome.failure, preview: before })
  }

  function beginReading(fileNames: readonly string[], bytesTotal: number) {
    show({ phase: 'reading', fileNames, progress: { bytesRead: 0, bytesTotal, posts: 0 } })
    const own = latest + 1
    return (progress: ImportProgress) => {
      // It comes by a way of its own, and may be overtaken by the outcome.
      const isReading = own === latest && state.getState().phase === 'reading'
      if (isReading) show({ phase: 'reading', fileNames, progress })
    }
  }

  /** Reads the files of the preview that is shown once more, otherwise. */
  function readAgain(
    reading: (onProgress: (progress: ImportProgress) => void) => Promise<PreviewOutcome>,
  ) {
    const before = state.getState()
    if (before.phase !== 'preview') return
    const { files } = before.preview
    const bytesTotal = files.reduce((sum, { size }) => sum + size, 0)
    const onProgress = beginReading(
      files.map(({ name }) => name),
      bytesTotal,
    )
    void preview(reading(onProgress), before.preview)
  }

  const acts: ImportSessionActs = {
    read: (files) => {
      const bytes = files.reduce((sum, { blob }) => sum + blob.size, 0)
      const names = files.map(({ name }) => name)
      const onProgress = beginReading(names, bytes)
      void preview(client.read(files, now(), onProgress), null)
    },
    readInZone: (timeZone) => readAgain((onProgress) => client.readInZone(timeZone, onProgress)),
    readMapped: (mappings) => readAgain((onProgress) => client.readMapped(mappings, onProgress)),
    tryMapping: (...args) => client.tryMapping(...args),
    recount: (decisions) => {
      const shown = toShown(state.getState())
      if (!shown) return
      show({ phase: 'preview', preview: shown, recounting: true })
      void preview(client.preview(decisions), shown)
    },
    confirm: (decisions) => {
      const shown = toShown(state.getState())
      if (shown) void confirm(decisions, shown)
    },
    cancel: () => {
      latest += 1
      show({ phase: 'idle' })
      void client.cancel()
    },
    dismiss: () => {
      const { phase } = state.getState()
      if (phase === 'saved') show({ phase: 'idle' })
      else if (phase === 'failed') acts.cancel()
    },
  }

  async function confirm(decisions: ImportDecisions, shown: ImportPreview) {
    const own = ++latest
    show({ phase: 'saving', preview: shown })
    const outcome = await client.confirm(decisions, now())
    if (own !== latest) return
    if (outcome.ok) show({ phase: 'saved', result: outcome.result })
    else show({ phase: 'failed', failure: outcome.failure, preview: shown })
  }

  return { state, acts }
}

/** The preview that can be decided about; it stands also after a failure. */
function toShown(state: ImportSessionState): ImportPreview | null {
  return state.phase === 'preview' || state.phase === 'failed' ? state.preview : null
}
