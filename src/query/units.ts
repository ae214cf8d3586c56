import { listUnits, unitTables } from '#storage/listUnits.ts'
import { addUnit, deleteUnit, editUnit } from '#storage/unitWrites.ts'
import { defineRead } from './defineRead.ts'
import { defineWrite } from './defineWrite.ts'

/** Every unit, the oldest first. */
export const useUnits = defineRead({ key: 'units', tables: unitTables, read: listUnits })

export const useAddUnit = defineWrite(addUnit)
export const useEditUnit = defineWrite(editUnit)
export const useDeleteUnit = defineWrite(deleteUnit)
