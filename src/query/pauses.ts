import { listPauses, pauseTables } from '#storage/listPauses.ts'
import { addPause, deletePause, editPause, endPause } from '#storage/pauseWrites.ts'
import { defineRead } from './defineRead.ts'
import { defineWrite } from './defineWrite.ts'

export type { PauseCard } from '#storage/listPauses.ts'

/** Every pause with the channels it rests, past ones too, by its first day. */
export const usePauses = defineRead({ key: 'pauses', tables: pauseTables, read: listPauses })

export const useAddPause = defineWrite(addPause)
export const useEditPause = defineWrite(editPause)
export const useEndPause = defineWrite(endPause)
export const useDeletePause = defineWrite(deletePause)
