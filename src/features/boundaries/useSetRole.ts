import { useCallback } from 'react'
import type { ContributionRole } from '#domain/contribution.ts'
import { useSetContribution } from '#query/strategyWrites.ts'
import type { CellPlace } from './cellPlace.ts'

/** Sets what a unit is to a benefit; nothing is written when it is that already. */
export function useSetRole() {
  const { run } = useSetContribution()
  return useCallback(
    (cell: CellPlace, role: ContributionRole | null, before: ContributionRole | null) => {
      if (role !== before) void run(cell, role)
    },
    [run],
  )
}
