import type { ImportRows } from '#storage/importRows.ts'
import { emptyRows } from '#storage/importRows.ts'
import { toTimeColumns, toTimeStamp } from '#storage/postTimes.ts'
import { makeBreath } from './breath.ts'
import type { FoundPosts } from './foundPosts.ts'
import type { SegmentPlaces } from './segmentPlaces.ts'
import { hashesOf, type Share } from './shares.ts'

/**
 * The times, hashes and claims of an import's accounts; nothing for accounts that are left out.
 * @param places all segments of the import
 */
export async function toAccountRows(
  importId: string,
  found: FoundPosts,
  shares: ReadonlyMap<number, Share>,
  places: SegmentPlaces,
): Promise<ImportRows> {
  const breath = makeBreath()
  const all = emptyRows()
  for (const { accountKey, rows } of found.byAccount()) {
    const share = shares.get(accountKey)
    if (!share) continue
    if (share.added > 0) {
      const directory = places.directoryOf(accountKey)
      all.times.push({ importId, accountKey, ...timesOf(found, rows, share), ...directory })
      all.hashes.push({ importId, accountKey, hashes: hashesOf(found, rows, share.filter) })
    }
    if (share.known > 0) {
      const hashes = hashesOf(found, rows, share.filter, false)
      all.claims.push({ importId, accountKey, hashes })
    }
    await breath()
  }
  return all
}

function timesOf(found: FoundPosts, rows: Int32Array, { filter, added }: Share) {
  const stamps = new Float64Array(added)
  let length = 0
  for (const row of rows)
    if (filter(found.hashes[2 * row] ?? 0, found.hashes[2 * row + 1] ?? 0))
      stamps[length++] = toTimeStamp(found.minutes[row] ?? 0, found.kinds[row] ?? 0)
  return toTimeColumns(stamps)
}
