import { useUnits } from '#query/units.ts'

/** Those of some units that still are there: one may go, or its making be undone, while a form is open. */
export function useStandingUnits(): (unitIds: readonly string[]) => readonly string[] {
  const standing = new Set(useUnits().map(({ id }) => id))
  return (unitIds) => unitIds.filter((id) => standing.has(id))
}
