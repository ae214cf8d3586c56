const quote = 0x22
const lineFeed = 0x0a
const carriageReturn = 0x0d

const mostCells = 65_536
const mostRows = 8192

const unquoted = 0
const quoted = 1
/** Quoted, with doubled quotes inside. */
const doubled = 2

/** Where a look through the bytes stopped: at what is no whole row yet, at a full table, or at a stray quote. */
export type Stop = 'unfinished' | 'full' | 'irregular'

/**
 * Where the cells of some rows of a table lie in its UTF-8 bytes. Filled again and again, so that a
 * large file costs no more memory than a small one.
 */
export class CellBounds {
  /** The bytes that the bounds are of. */
  bytes: Uint8Array = new Uint8Array(0)
  rows = 0
  /** Where the first byte stands that belongs to none of the rows. */
  end = 0
  /** Line breaks before that byte, those in quoted cells included. */
  lines = 0
  private cells = 0
  private readonly starts = new Int32Array(mostCells)
  private readonly ends = new Int32Array(mostCells)
  private readonly kinds = new Uint8Array(mostCells)
  private readonly firstCells = new Int32Array(mostRows + 1)
  private readonly rowStarts = new Int32Array(mostRows + 1)
  private readonly rowLines = new Int32Array(mostRows + 1)
  /** 1 for each byte at which a bare cell is looked at more closely, and the same of a quoted one. */
  private readonly stops = new Uint8Array(256)
  private readonly stopsInQuotes = new Uint8Array(256)
  private readonly delimiter: number

  /** @param delimiter an ASCII character */
  constructor(delimiter: string) {
    this.delimiter = delimiter.charCodeAt(0)
    for (const stop of [this.delimiter, quote, lineFeed]) this.stops[stop] = 1
    for (const stop of [quote, lineFeed]) this.stopsInQuotes[stop] = 1
  }

  /**
   * Finds the rows from `from` on that end with a line feed before `to`. Regular are rows whose quotes
   * stand around whole cells, and are doubled inside them.
   */
  fill(bytes: Uint8Array, from: number, to: number): Stop {
    this.bytes = bytes
    this.rows = 0
    this.cells = 0
    this.lines = 0
    this.end = from
    this.markRow()
    while (this.rows < mostRows) {
      const cellsBefore = this.cells
      const stop = this.addRow(from, to)
      if (stop !== null) {
        this.cells = cellsBefore
        // One row with more cells than any real table has.
        return stop === 'full' && this.rows === 0 ? 'irregular' : stop
      }
      from = this.end
    }
    return 'full'
  }

  /** How many cells a row has. */
  lengthOf(row: number): number {
    return (this.firstCells[row + 1] ?? 0) - (this.firstCells[row] ?? 0)
  }

  /** A row's cell by its place, as a number for `startOf`, `endOf` and `isDoubled`; -1 for none. */
  cellAt(row: number, place: number): number {
    const cell = (this.firstCells[row] ?? 0) + place
    return cell < (this.firstCells[row + 1] ?? 0) ? cell : -1
  }

  /** Where the content of a cell begins, after its quote. */
  startOf(cell: number): number {
    return this.starts[cell] ?? 0
  }

  /** Where the content of a cell ends, before its quote or the return that belongs to the line break. */
  endOf(cell: number): number {
    return this.ends[cell] ?? 0
  }

  /** True when two quotes in a cell stand for one. */
  isDoubled(cell: number): boolean {
    return this.kinds[cell] === doubled
  }

  /** The bytes of a row with all its quotes, without its line break. */
  bytesOf(row: number): Uint8Array {
    const start = this.rowStarts[row] ?? 0
    const end = (this.rowStarts[row + 1] ?? 1) - 1
    const hasReturn = end > start && this.bytes[end - 1] === carriageReturn
    return this.bytes.subarray(start, hasReturn ? end - 1 : end)
  }

  /** How many line breaks stand before a row, from the first row on. */
  linesBefore(row: number): number {
    return this.rowLines[row] ?? 0
  }

  /** Notes where the next row would begin. */
  private markRow(): void {
    this.firstCells[this.rows] = this.cells
    this.rowStarts[this.rows] = this.end
    this.rowLines[this.rows] = this.lines
  }

  /** Adds the row at `from` and moves `end` behind it, or says why not. */
  private addRow(from: number, to: number): Stop | null {
    const { bytes, delimiter, stops, stopsInQuotes } = this
    let lines = this.lines
    let at = from
    for (;;) {
      if (this.cells === mostCells) return 'full'
      let start = at
      let end: number
      let kind = unquoted
      if (bytes[at] === quote && at < to) {
        kind = quoted
        start = at + 1
        end = start
        for (;;) {
          while (end < to && stopsInQuotes[bytes[end] ?? 0] === 0) end++
          // The byte after a quote tells whether it is doubled.
          if (end + 1 >= to) return 'unfinished'
          if (bytes[end] === lineFeed) {
            lines++
            end++
            continue
          }
          if (bytes[end + 1] !== quote) break
          kind = doubled
          end += 2
        }
        at = end + 1
        if (bytes[at] === carriageReturn) {
          at++
          if (at >= to) return 'unfinished'
          if (bytes[at] !== lineFeed) return 'irregular'
        } else if (bytes[at] !== delimiter && bytes[at] !== lineFeed) return 'irregular'
      } else {
        while (at < to && stops[bytes[at] ?? 0] === 0) at++
        if (at >= to) return 'unfinished'
        if (bytes[at] === quote) return 'irregular'
        end = at
        if (bytes[at] === lineFeed && end > start && bytes[end - 1] === carriageReturn) end--
      }
      const cell = this.cells++
      this.starts[cell] = start
      this.ends[cell] = end
      this.kinds[cell] = kind
      at++
      if (bytes[at - 1] === lineFeed) break
    }
    this.rows++
    this.end = at
    this.lines = lines + 1
    this.markRow()
    return null
  }
}
