import { createStore, type StoreApi } from 'zustand'
import {
  idleFolderBackups,
  type FolderBackups,
  type FolderBackupsState,
} from '#query/folderBackups.ts'

type Load = (state: StoreApi<FolderBackupsState>) => Promise<FolderBackups>

/** Automatic backups whose script is fetched when they begin and not before the first screen. */
export function folderBackupsOnDemand(load: Load): FolderBackups {
  const state = createStore<FolderBackupsState>(() => idleFolderBackups)
  let fetched: Promise<FolderBackups> | null = null

  function withBackups(act: (backups: FolderBackups) => void) {
    fetched ??= load(state)
    fetched.then(act).catch((error: unknown) => {
      // The next act asks for it again.
      fetched = null
      reportError(error)
    })
  }

  return {
    state,
    acts: {
      choose: () => withBackups(({ acts }) => acts.choose()),
      allow: () => withBackups(({ acts }) => acts.allow()),
      stop: () => withBackups(({ acts }) => acts.stop()),
    },
    start: () => {
      let isWanted = true
      let end: () => void = () => undefined
      withBackups((backups) => {
        if (isWanted) end = backups.start()
      })
      return () => {
        isWanted = false
        end()
      }
    },
  }
}
