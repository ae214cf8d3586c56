import { createContext, use } from 'react'
import { useStore, type StoreApi } from 'zustand'
import type { FolderProblem } from './writeFolderBackup.ts'

export type { FolderProblem } from './writeFolderBackup.ts'

/** How the automatic backups fare in this tab. */
export type FolderBackupsState = {
  /** Whether we may write into the folder; null while there is none or it has not been looked at. */
  readonly permission: PermissionState | null
  readonly isWriting: boolean
  /** Why the latest try failed; null when it did not. */
  readonly problem: FolderProblem | null
}

/** What can be done about them. `choose` and `allow` must be called when the user asks for them. */
export type FolderBackupsActs = {
  /** Asks for a folder and writes the first backup there. */
  readonly choose: () => void
  /** Has the browser ask again for leave to write, after it has forgotten the first answer. */
  readonly allow: () => void
  /** Writes no more; the files stay. */
  readonly stop: () => void
}

/** The automatic backups of this tab. */
export type FolderBackups = {
  readonly state: StoreApi<FolderBackupsState>
  readonly acts: FolderBackupsActs
  /** Begins to write whenever a backup is due. Gives a function that ends it. */
  readonly start: () => () => void
}

export const FolderBackupsContext = createContext<FolderBackups | null>(null)

/** How the automatic backups fare, and what can be done about them. Throws without a provider above. */
export function useFolderBackups(): FolderBackupsActs & { readonly state: FolderBackupsState } {
  const backups = use(FolderBackupsContext)
  if (!backups) throw new Error('A FolderBackupsContext is missing above')
  return { ...backups.acts, state: useStore(backups.state) }
}

/** Before anything is known of them. */
export const idleFolderBackups: FolderBackupsState = {
  permission: null,
  isWriting: false,
  problem: null,
}
