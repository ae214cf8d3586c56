import { planTables, readPlan } from '#storage/readPlan.ts'
import { savePlan } from '#storage/savePlan.ts'
import { defineRead } from './defineRead.ts'
import { defineWrite } from './defineWrite.ts'

/** The plan, or null before the first one is made. */
export const usePlan = defineRead({ key: 'plan', tables: planTables, read: readPlan })

/** Sets some of the plan's settings, and makes the plan the first time. */
export const useSavePlan = defineWrite(savePlan)
