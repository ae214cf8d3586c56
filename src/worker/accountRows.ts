import type { ImportRows } from '#storage/importRows.ts'
import { emptyRows } from '#storage/importRows.ts'
import { toTimeColumns, toTimeStamp } from '#storage/postTimes.ts'
import { makeBreath } from './breath.ts'
import type { FoundPosts } from './foundPosts.ts'
import type { SegmentPlaces } from './segmentPlaces.ts'
import { hashesOf, type Share } from './shares.ts'

/**
 * The times, hashes and claims of an import's accounts, one account after the other; nothing for accounts
 * that are left out.
 * @param places all segments of the import
 */
export async function* toAccountRows(
  importId: string,
  found: FoundPosts,
  shares: ReadonlyMap<number, Share>,
  places: SegmentPlaces,
): AsyncGenerator<ImportRows, void, undefined> {
  const breath = makeBreath()
  for (const { accountKey, rows } of found.byAccount()) {
    const share = shares.get(accountKey)
    if (!share) continue
    const own = emptyRows()
    if (share.added > 0) {
      const directory = places.directoryOf(accountKey)
      own.times.push({ importId, accountKey, ...timesOf(found, rows, share), ...directory })
      own.hashes.push({ importId, accountKey, hashes: hashesOf(found, rows, share.filter) })
    }
    if (share.known > 0) {
      const hashes = hashesOf(found, rows, share.filter, false)
      own.claims.push({ importId, accountKey, hashes })
    }
    yield own
    await breath()
  }
}

function timesOf(found: FoundPosts, rows: Int32Array, { filter, added }: Share) {
  const stamps = new Float64Array(added)
  let length = 0
  for (const row of rows)
    if (filter(found.hashes[2 * row] ?? 0, found.hashes[2 * row + 1] ?? 0))
      stamps[length++] = toTimeStamp(found.minutes[row] ?? 0, found.kinds[row] ?? 0)
  return toTimeColumns(stamps)
}
