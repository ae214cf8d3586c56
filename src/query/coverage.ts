import { removeCoverage, stateCoverage } from '#storage/coverageWrites.ts'
import { coverageTables, listCoverage } from '#storage/listCoverage.ts'
import { defineRead } from './defineRead.ts'
import { defineWrite } from './defineWrite.ts'

/** The ranges of days known of a channel, by their first day. */
export const useCoverage = defineRead({
  key: 'coverage',
  tables: coverageTables,
  read: listCoverage,
})

export const useStateCoverage = defineWrite(stateCoverage)
export const useRemoveCoverage = defineWrite(removeCoverage)
