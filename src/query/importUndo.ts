import { browserLocks } from '#storage/importLock.ts'
import { restoreImport, type RestoreProblem } from '#storage/restoreImport.ts'
import { undoImport } from '#storage/undoImport.ts'
import { defineWrite } from './defineWrite.ts'

export type { RestoreProblem } from '#storage/restoreImport.ts'

/** Takes an import out of the plan as a whole; `undone` is false when it was not in it. */
export const useUndoImport = defineWrite(async (db, stamp, importId: string) => ({
  ok: true as const,
  undone: await undoImport(db, importId, stamp, browserLocks()),
}))

/** Brings an undone import back, or says why it cannot be. */
export const useRestoreImport = defineWrite(
  async (
    db,
    { now },
    importId: string,
  ): Promise<
    | { readonly ok: true }
    | { readonly ok: false; readonly problem: { readonly code: RestoreProblem } }
  > => {
    const code = await restoreImport(db, importId, now)
    return code === null ? { ok: true } : { ok: false, problem: { code } }
  },
)
