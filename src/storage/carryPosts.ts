import { toLocalDate, type LocalDate } from '#domain/calendar.ts'
import type { ImportAccount, ImportEntry } from '#domain/importLog.ts'
import { dayOfMinutes } from '#domain/stockholm.ts'
import type { Database } from './database.ts'
import type { ImportBasis } from './importBasis.ts'
import { emptyRows, rowsOf } from './importRows.ts'
import { removedHashes } from './knownPosts.ts'
import { toTimeColumns, toTimeStamp } from './postTimes.ts'
import { openSegment, packSegments } from './segmentBuffer.ts'
import {
  isIn,
  noHashes,
  pickHashes,
  toLookup,
  uniteHashes,
  type SortedHashes,
} from './sortedHashes.ts'
import type { StagingWriter } from './stagingWriter.ts'

/** Posts of one account that is about to go, which another import also held. */
export type Heirloom = {
  readonly from: { readonly importId: string; readonly account: ImportAccount }
  readonly to: ImportEntry
  readonly hashes: SortedHashes
}

/**
 * The posts of imports that are about to go, shared out among the live imports that also held them:
 * each to the first of these, by id. Posts that the user removed go to nobody.
 * @param going live entries of the basis
 */
export async function findHeirlooms(
  db: Database,
  basis: ImportBasis,
  going: readonly ImportEntry[],
): Promise<Heirloom[]> {
  const staying = basis.live.filter((entry) => !going.includes(entry))
  const heirlooms: Heirloom[] = []
  const claimed = new Set((await db.claims.toCollection().primaryKeys()).map(toName))
  for (const { id: importId, accounts } of going) {
    for (const account of accounts) {
      if (account.channelId === null) continue
      const row = await db.hashes.get([importId, account.key])
      let left = pickHashes(row?.hashes ?? noHashes, removedHashes(basis, account.channelId), false)
      for (const to of staying) {
        if (left.length === 0) break
        const hashes = pickHashes(left, await claimsOf(db, claimed, to, account.channelId), true)
        if (hashes.length === 0) continue
        heirlooms.push({ from: { importId, account }, to, hashes })
        left = pickHashes(left, hashes, false)
      }
    }
  }
  return heirlooms
}

/**
 * Copies an heirloom's posts into an import of their own.
 * @returns the account as the new import's entry lists it
 */
export async function copyHeirloom(
  db: Database,
  heirloom: Heirloom,
  to: { readonly writer: StagingWriter; readonly importId: string; readonly accountKey: number },
): Promise<ImportAccount> {
  const { from, hashes } = heirloom
  const { importId, accountKey } = to
  const lookup = toLookup(hashes)
  const keys = await rowsOf(db.segments, from.importId, from.account.key).primaryKeys()
  const firsts: number[] = []
  const lasts: number[] = []
  const stamps: number[] = []
  for (const key of keys) {
    const segment = await db.segments.get(key)
    if (!segment) continue
    const posts = openSegment(segment.packed)
    const rows = Int32Array.from({ length: posts.count }, (_, row) => row).filter((row) =>
      isIn(lookup, posts.hashes[2 * row] ?? 0, posts.hashes[2 * row + 1] ?? 0),
    )
    for (const row of rows) stamps.push(toTimeStamp(posts.minutes[row] ?? 0, posts.kinds[row] ?? 0))
    const segments = packSegments(posts, rows).map((packed) => {
      firsts.push(packed.firstMinute)
      lasts.push(packed.lastMinute)
      return { importId, accountKey, seq: firsts.length - 1, ...packed }
    })
    to.writer.write({ ...emptyRows(), segments })
    await to.writer.room()
  }
  const columns = toTimeColumns(Float64Array.from(stamps))
  to.writer.write({
    ...emptyRows(),
    times: [
      {
        importId,
        accountKey,
        ...columns,
        segmentFirsts: Int32Array.from(firsts),
        segmentLasts: Int32Array.from(lasts),
      },
    ],
    hashes: [{ importId, accountKey, hashes }],
  })
  return {
    ...from.account,
    key: accountKey,
    posts: stamps.length,
    added: stamps.length,
    first: toDate(columns.minutes.at(0)),
    last: toDate(columns.minutes.at(-1)),
  }
}

function toDate(minute: number | undefined): LocalDate | null {
  return minute === undefined ? null : toLocalDate(dayOfMinutes(minute))
}

/** @param claimed names of all rows with claims: most imports have none on most channels */
async function claimsOf(
  db: Database,
  claimed: ReadonlySet<string>,
  { id, accounts }: ImportEntry,
  channelId: string,
): Promise<SortedHashes> {
  const keys = accounts
    .filter((account) => account.channelId === channelId)
    .map(({ key }): RowKey => [id, key])
    .filter((key) => claimed.has(toName(key)))
  if (keys.length === 0) return noHashes
  const rows = await db.claims.bulkGet(keys)
  return uniteHashes(rows.flatMap((row) => (row ? [row.hashes] : [])))
}

type RowKey = [importId: string, accountKey: number]

function toName([importId, accountKey]: RowKey): string {
  return `${importId} ${accountKey}`
}
