import { deletedTables, listDeleted, bringBackDeleted } from '#storage/deletedRecords.ts'
import { listChanges, readUndoState, undoStateTables } from '#storage/readChanges.ts'
import { redoChange, undoChange } from '#storage/undoChange.ts'
import { defineRead } from './defineRead.ts'
import { defineWrite } from './defineWrite.ts'

export type { DeletedRecord } from '#storage/deletedRecords.ts'
export type { ChangeSummary, ListedChange, UndoState } from '#storage/readChanges.ts'

/** What undoing and redoing would act on; null where there is nothing. */
export const useUndoState = defineRead({
  key: 'undoState',
  tables: undoStateTables,
  read: readUndoState,
})

/** The latest changes, newest first, those taken back among them. */
export const useChanges = defineRead({
  key: 'changes',
  tables: undoStateTables,
  read: listChanges,
})

/** The channels, units and pauses that are deleted, the latest first. */
export const useDeleted = defineRead({ key: 'deleted', tables: deletedTables, read: listDeleted })

/** Brings one of them back, with the links that went with it. */
export const useBringBackDeleted = defineWrite(bringBackDeleted)

/** Takes back the change with the given `seq`, as a write's result carries it. */
export const useUndo = defineWrite((db, _stamp, seq: number) => undoChange(db, seq))

/** Does an undone change again. */
export const useRedo = defineWrite((db, _stamp, seq: number) => redoChange(db, seq))
