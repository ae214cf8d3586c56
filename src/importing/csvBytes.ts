import { CellBounds } from './cellBounds.ts'
import { parseRow, readCsvRows, type CsvBatch, type CsvDialect } from './csvRows.ts'
import { charactersOf, utf8Decoder, type TextPiece } from './textDecoding.ts'

/** Some rows in order, and where their cells lie in the bytes of the file as long as it is read as such. */
export type ByteBatch = Pick<CsvBatch, 'lineOf' | 'ending'> & {
  readonly count: number
  /** Good until the next batch is asked for; null when the rows were read as text. */
  readonly cells: CellBounds | null
  /** A row as `readCsvRows` gives it, but for a return before the line break. */
  readonly rowAt: (row: number) => readonly string[]
  /** Has what follows read as text. For a file that gains nothing by being read as bytes. */
  readonly leave: () => void
}

/**
 * `buffer`: room for a piece of the file and a row of a quarter of that, which no post comes near.
 * `least`: what the first batch holds, if the file has it: enough to judge a column by.
 */
type Room = { readonly buffer: number; readonly least: number }

const usualRoom: Room = { buffer: 320 * 1024, least: 64 * 1024 }

/**
 * Rows of a table in UTF-8 without decoding it, as long as it is written as tables should be. From the
 * first row on that is not (a quote in the middle of a cell), or that is larger than the buffer, and
 * for the last row if nothing ends it, `readCsvRows` reads the rest, whose answers these are compared
 * with in tests; so it does with text in other encodings and with rows that end with returns.
 * The first batch holds 64 kB or the whole file, and the last one comes from `readCsvRows`.
 * Throws as `readCsvRows` does.
 * @param linesBefore Lines of the file that stand before the text.
 */
export async function* readCsvBytes(
  pieces: AsyncIterable<TextPiece>,
  dialect: CsvDialect,
  linesBefore = 0,
  room = usualRoom,
): AsyncGenerator<ByteBatch, void, undefined> {
  const reader = new Utf8Rows(pieces, dialect, linesBefore, room)
  if (dialect.newline === '\n') yield* reader.batches()
  for await (const batch of readCsvRows(charactersOf(reader.rest()), dialect, reader.lines))
    yield toByteBatch(batch)
}

function toByteBatch({ rows, lineOf, ending }: CsvBatch): ByteBatch {
  const rowAt = (row: number) => rows[row] ?? []
  return { count: rows.length, cells: null, rowAt, lineOf, ending, leave: () => undefined }
}

class Utf8Rows {
  /** Lines of the file that stand before what has not been given yet. */
  lines: number
  private readonly pieces: AsyncIterator<TextPiece>
  private readonly dialect: CsvDialect
  private readonly buffer: Uint8Array
  private readonly least: number
  private readonly cells: CellBounds
  /** What is in the buffer and has not been given. */
  private from = 0
  private to = 0
  /** A piece that does not fit in the buffer, or is none of bytes. */
  private held: TextPiece | null = null
  private hasLeft = false

  constructor(
    pieces: AsyncIterable<TextPiece>,
    dialect: CsvDialect,
    linesBefore: number,
    { buffer, least }: Room,
  ) {
    this.pieces = pieces[Symbol.asyncIterator]()
    this.dialect = dialect
    this.lines = linesBefore
    this.buffer = new Uint8Array(buffer)
    this.least = least
    this.cells = new CellBounds(dialect.delimiter)
  }

  /** Batches of whole, regular rows. What they leave is `rest`. */
  async *batches(): AsyncGenerator<ByteBatch, void, undefined> {
    let isFirst = true
    for (;;) {
      const isMore = await this.take(isFirst ? this.least : 1)
      // A column would be judged without the rest, or without a last row that nothing ends.
      if (isFirst && this.to < this.least && (this.held !== null || !this.isEnded())) return
      let stop = this.cells.fill(this.buffer, this.from, this.to)
      if (isFirst && stop === 'irregular') return
      for (;;) {
        if (this.cells.rows > 0) yield this.batch()
        this.lines += this.cells.lines
        this.from = this.cells.end
        isFirst = false
        if (this.hasLeft) return
        if (stop !== 'full') break
        stop = this.cells.fill(this.buffer, this.from, this.to)
      }
      if (stop === 'irregular' || !isMore) return
    }
  }

  /** What has not been given, in order. */
  async *rest(): AsyncGenerator<TextPiece, void, undefined> {
    try {
      yield this.buffer.subarray(this.from, this.to)
      if (this.held !== null) yield this.held
      for (let next = await this.pieces.next(); next.done !== true; next = await this.pieces.next())
        yield next.value
    } finally {
      await this.pieces.return?.()
    }
  }

  /** Reads until so many bytes more are in the buffer. False when no more can come into it. */
  private async take(least: number): Promise<boolean> {
    this.buffer.copyWithin(0, this.from, this.to)
    this.to -= this.from
    this.from = 0
    for (let taken = 0; taken < least;) {
      if (this.held !== null) return false
      const next = await this.pieces.next()
      if (next.done === true) return false
      const piece = next.value
      if (typeof piece === 'string' || piece.length > this.buffer.length - this.to) {
        this.held = piece
        return false
      }
      this.buffer.set(piece, this.to)
      this.to += piece.length
      taken += piece.length
    }
    return true
  }

  private isEnded(): boolean {
    return this.buffer[this.to - 1] === 0x0a
  }

  private batch(): ByteBatch {
    const { cells, dialect } = this
    const decoder = utf8Decoder()
    const firstLine = this.lines + 1
    return {
      count: cells.rows,
      cells,
      rowAt: (row) => parseRow(decoder.decode(cells.bytesOf(row)), dialect),
      lineOf: (row) => firstLine + cells.linesBefore(row),
      leave: () => {
        this.hasLeft = true
      },
      ending: 'more',
    }
  }
}
