/** Rows that must stand before the last one for its shortness alone to mean anything. */
const rowsToCompare = 3

/** Remembers how many cells rows have, to tell a last row that was cut off from a short one. */
export type RowLengths = {
  /** @param isComplete Whether the row has what every row must have. */
  readonly add: (cells: number, isComplete: boolean) => void
  readonly rows: () => number
  /**
   * For a file that does not end with a line break: true when its last row has fewer cells than all
   * before it, and lacks what every row must have or has enough rows to be compared with.
   */
  readonly lastIsCut: () => boolean
}

/** @param headerCells The header's length, which the only row of a file is compared with. */
export function makeRowLengths(headerCells: number): RowLengths {
  let rows = 0
  let last = 0
  let lastIsComplete = true
  let shortestBefore = headerCells
  return {
    add(cells, isComplete) {
      if (rows > 0) shortestBefore = rows === 1 ? last : Math.min(shortestBefore, last)
      rows++
      last = cells
      lastIsComplete = isComplete
    },
    rows: () => rows,
    lastIsCut: () => last < shortestBefore && (!lastIsComplete || rows > rowsToCompare),
  }
}
