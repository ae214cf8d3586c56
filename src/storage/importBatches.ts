import { emptyRows, type ImportRows } from './importRows.ts'

/** At most so much in one transaction: very large ones bring browsers down. */
export const maxBatchBytes = 8_000_000
export const maxBatchRecords = 250

/** The rows in portions that one transaction carries, in order. None for no rows. */
export function toBatches(rows: ImportRows): ImportRows[] {
  const batches: ImportRows[] = []
  let bytes = 0
  let records = 0
  function room(size: number): ImportRows {
    const last = batches.at(-1)
    bytes += size
    records += 1
    if (last && bytes <= maxBatchBytes && records <= maxBatchRecords) return last
    bytes = size
    records = 1
    const batch = emptyRows()
    batches.push(batch)
    return batch
  }
  for (const row of rows.segments) room(row.packed.length).segments.push(row)
  for (const row of rows.times) room(5 * row.minutes.length).times.push(row)
  for (const row of rows.hashes) room(row.hashes.byteLength).hashes.push(row)
  for (const row of rows.claims) room(row.hashes.byteLength).claims.push(row)
  return batches
}
