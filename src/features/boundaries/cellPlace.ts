/** A cell of the matrix. */
export type CellPlace = { readonly benefitId: string; readonly unitId: string }

/** The matrix as the arrow keys see it. */
export type CellGrid = {
  readonly benefitIds: readonly string[]
  readonly unitIds: readonly string[]
}

type Key = { readonly key: string; readonly ctrlKey: boolean; readonly metaKey: boolean }

/**
 * Where a key leads from a cell: one step with the arrows, to the ends of the row with Home and End, to the
 * corners with Ctrl. Null for other keys; at the edge the cell itself.
 */
export function cellAfterKey(
  { key, ctrlKey, metaKey }: Key,
  from: CellPlace,
  { benefitIds, unitIds }: CellGrid,
): CellPlace | null {
  const row = Math.max(0, benefitIds.indexOf(from.benefitId))
  const column = Math.max(0, unitIds.indexOf(from.unitId))
  const isToCorner = ctrlKey || metaKey
  const [lastRow, lastColumn] = [benefitIds.length - 1, unitIds.length - 1]
  const targets: Readonly<Record<string, readonly [row: number, column: number]>> = {
    ArrowUp: [row - 1, column],
    ArrowDown: [row + 1, column],
    ArrowLeft: [row, column - 1],
    ArrowRight: [row, column + 1],
    Home: [isToCorner ? 0 : row, 0],
    End: [isToCorner ? lastRow : row, lastColumn],
  }
  const target = targets[key]
  if (!target) return null
  const benefitId = benefitIds[within(target[0], lastRow)]
  const unitId = unitIds[within(target[1], lastColumn)]
  return benefitId === undefined || unitId === undefined ? null : { benefitId, unitId }
}

function within(index: number, last: number): number {
  return Math.min(Math.max(index, 0), last)
}
