import { createStore, type StoreApi } from 'zustand'
import { msUntilBackup } from '#domain/backupRotation.ts'
import {
  chooseBackupFolder,
  forgetBackupFolder,
  readBackupFolder,
  readFolderFacts,
} from '#storage/backupFolder.ts'
import { onCommit } from '#storage/committedTables.ts'
import type { Locks } from '#storage/importLock.ts'
import { idleFolderBackups, type FolderBackups, type FolderBackupsState } from './folderBackups.ts'
import { writeFolderBackup, type FolderTools } from './writeFolderBackup.ts'

/** Milliseconds: after the start, after the last change, and after a try that failed or met another tab. */
const usualWaits = { start: 15_000, quiet: 60_000, retry: 600_000 } as const

type Options = FolderTools & {
  readonly locks: Locks
  /** Where it tells how it fares. */
  readonly state?: StoreApi<FolderBackupsState>
  readonly waits?: { readonly start: number; readonly quiet: number; readonly retry: number }
}

/** The automatic backups of a tab, which begin with `start`. */
export function createFolderBackups({
  locks,
  state = createStore(() => idleFolderBackups),
  waits = usualWaits,
  ...tools
}: Options): FolderBackups {
  const { db, access, clock } = tools
  let timer: ReturnType<typeof setTimeout> | undefined
  let isStarted = false

  function schedule(ms: number) {
    clearTimeout(timer)
    if (isStarted) timer = setTimeout(() => attend(run), ms)
  }

  /** What closes the database meanwhile has a screen of its own. */
  function attend(work: () => Promise<void>) {
    work().catch((error: unknown) => {
      if (db.isOpen()) reportError(error)
    })
  }

  /** Looks what may be written where; null when nothing may. */
  async function look() {
    const facts = await readFolderFacts(db)
    const permission = facts && (await access.permission(facts.folder.handle))
    const { problem } = state.getState()
    state.setState({ permission, problem: facts ? problem : null })
    if (!facts || permission !== 'granted') return null
    const nowMs = Date.parse(clock.now())
    const last = facts.folder.files.at(-1)
    const wait = msUntilBackup({ ...facts, nowMs, lastMs: last ? Date.parse(last.at) : null })
    return { folder: facts.folder, wait }
  }

  async function run() {
    const wait = (await look())?.wait ?? null
    if (wait === null) return
    if (wait > 0) schedule(wait)
    // Folders are for https only, and so are locks.
    else if (await locks?.request('uthallig-backup-folder', { ifAvailable: true }, underLock))
      return
    else schedule(waits.retry)
  }

  /** True when there is nothing more to do for now. */
  async function underLock(lock: Lock | null): Promise<boolean> {
    if (!lock) return false
    // Another tab may have written since this one looked.
    const due = await look()
    if (due?.wait !== 0) return true
    state.setState({ isWriting: true })
    try {
      const problem = await writeFolderBackup(tools, due.folder)
      state.setState({ problem })
      return problem === null
    } finally {
      state.setState({ isWriting: false })
    }
  }

  /** Another tab may have chosen another. */
  async function noticeFolder() {
    await look()
  }

  async function choose() {
    const handle = await access.pick()
    if (!handle) return
    const before = await readBackupFolder(db)
    const isSame = before !== null && (await access.isSame(handle, before.handle))
    const { files, mark } = isSame ? before : { files: [], mark: null }
    await chooseBackupFolder(db, { handle, name: handle.name, chosenAt: clock.now(), files, mark })
    state.setState({ problem: null })
    await run()
  }

  async function allow() {
    const folder = await readBackupFolder(db)
    if (!folder) return
    const permission = await access.ask(folder.handle)
    state.setState({ permission, problem: null })
    await run()
  }

  return {
    state,
    acts: {
      choose: () => attend(choose),
      allow: () => attend(allow),
      stop: () => attend(() => forgetBackupFolder(db)),
    },
    start: () => {
      isStarted = true
      schedule(waits.start)
      const stopListening = onCommit(db, (tables) => {
        if (tables === 'all' || [...tables].some((table) => table !== 'meta')) schedule(waits.quiet)
        else attend(noticeFolder)
      })
      return () => {
        isStarted = false
        stopListening()
        clearTimeout(timer)
      }
    },
  }
}
