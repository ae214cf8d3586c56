import { emptyRows, type ImportRows } from './importRows.ts'

/**
 * At most so much in one transaction: very large ones bring browsers down, and until it is committed
 * the browser holds it twice.
 */
export const maxBatchBytes = 3_000_000
export const maxBatchRecords = 250

/** The rows in portions that one transaction carries, in order. None for no rows. */
export function toBatches(rows: ImportRows): ImportRows[] {
  const batcher = new Batcher()
  const batches = batcher.add(rows)
  const rest = batcher.rest()
  return rest ? [...batches, rest] : batches
}

/** The same for rows that come a few at a time: each portion as soon as it is full. */
export async function* inBatches(
  parts: AsyncIterable<ImportRows> | Iterable<ImportRows>,
): AsyncGenerator<ImportRows, void, undefined> {
  const batcher = new Batcher()
  for await (const rows of parts) yield* batcher.add(rows)
  const rest = batcher.rest()
  if (rest) yield rest
}

class Batcher {
  private batch = emptyRows()
  private bytes = 0
  private records = 0

  /** Takes rows over, and gives the portions that they make full. */
  add(rows: ImportRows): ImportRows[] {
    const full: ImportRows[] = []
    const room = (size: number): ImportRows => {
      if (this.isFullWith(size)) full.push(this.begin())
      this.bytes += size
      this.records += 1
      return this.batch
    }
    for (const row of rows.segments) room(row.packed.length).segments.push(row)
    for (const row of rows.times) room(5 * row.minutes.length).times.push(row)
    for (const row of rows.hashes) room(row.hashes.byteLength).hashes.push(row)
    for (const row of rows.claims) room(row.hashes.byteLength).claims.push(row)
    return full
  }

  /** What has been added since the last full portion; null for nothing. */
  rest(): ImportRows | null {
    return this.records === 0 ? null : this.begin()
  }

  private isFullWith(size: number): boolean {
    const isOver = this.bytes + size > maxBatchBytes || this.records + 1 > maxBatchRecords
    return this.records > 0 && isOver
  }

  private begin(): ImportRows {
    const { batch } = this
    this.batch = emptyRows()
    this.bytes = 0
    this.records = 0
    return batch
  }
}
