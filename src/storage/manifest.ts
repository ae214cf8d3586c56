import { rowSum } from './rowSum.ts'
import { recordTableNames } from './tables.ts'

/** The key of the manifest's row in `meta`; no backup holds that row. */
export const manifestKey = 'manifest'

/** The tables whose rows are counted: all that the user would miss, posts by their imports. */
export const manifestTables = [...recordTableNames, 'imports', 'removedPosts'] as const
export type ManifestTable = (typeof manifestTables)[number]

/** True for a table whose rows are counted. */
export function isManifestTable(name: string): name is ManifestTable {
  return manifestTables.some((known) => known === name)
}

/** What a table should hold. The sums are of all rows' content, in any order, modulo 2³². */
export type TableSum = { readonly rows: number; readonly sums: readonly [number, number] }

/** What the database should hold; written in the transaction of every write that changes it. */
export type Manifest = {
  /** Grows by one with each transaction that changed what is counted. */
  readonly revision: number
  /** Absent: a table that came with a later version than the manifest; it has no rows then. */
  readonly tables: Readonly<Partial<Record<ManifestTable, TableSum>>>
  /** Posts that the live imports brought. */
  readonly posts: number
}

export const noRows: TableSum = { rows: 0, sums: [0, 0] }

/** The manifest of an empty database. @param revision where counting begins */
export function emptyManifest(revision: number): Manifest {
  return { revision, tables: {}, posts: 0 }
}

/** The stored manifest; null when there is none or it is not one. */
export function toManifest(row: { readonly value: unknown } | undefined): Manifest | null {
  const value = row?.value
  return isManifest(value) ? value : null
}

/** All counted rows. */
export function rowsIn(manifest: Manifest): number {
  return Object.values(manifest.tables).reduce((sum, { rows }) => sum + rows, 0)
}

/**
 * The manifest after rows of a table have gone and others have come; the same object when that
 * changed nothing. The revision stays.
 */
export function withRows(
  manifest: Manifest,
  table: ManifestTable,
  gone: readonly unknown[],
  come: readonly unknown[],
): Manifest {
  const before = manifest.tables[table] ?? noRows
  let { rows } = before
  let [first, second] = before.sums
  let { posts } = manifest
  function count(row: unknown, sign: 1 | -1) {
    if (!isCounted(table, row)) return
    const sums = rowSum(row)
    rows += sign
    first = (first + sign * sums[0]) >>> 0
    second = (second + sign * sums[1]) >>> 0
    if (table === 'imports') posts += sign * postsOf(row)
  }
  for (const row of gone) count(row, -1)
  for (const row of come) count(row, 1)
  if (rows === before.rows && first === before.sums[0] && second === before.sums[1]) return manifest
  const after: TableSum = { rows, sums: [first, second] }
  return { ...manifest, posts, tables: { ...manifest.tables, [table]: after } }
}

/**
 * Imports count while they are live: what is being read in may be written relaxedly and be lost with
 * the power, and what was undone is swept whenever there is time.
 */
function isCounted(table: ManifestTable, row: unknown): boolean {
  if (typeof row !== 'object' || row === null) return false
  return table !== 'imports' || ('state' in row && row.state === 'live')
}

function postsOf(row: unknown): number {
  if (typeof row !== 'object' || row === null || !('accounts' in row)) return 0
  const { accounts } = row
  if (!Array.isArray(accounts)) return 0
  return accounts.reduce((sum: number, account: unknown) => {
    const hasAdded = typeof account === 'object' && account !== null && 'added' in account
    return sum + (hasAdded && typeof account.added === 'number' ? account.added : 0)
  }, 0)
}

// Without zod: the worker's database knows this file too.
function isManifest(value: unknown): value is Manifest {
  return (
    typeof value === 'object' &&
    value !== null &&
    'revision' in value &&
    typeof value.revision === 'number' &&
    'posts' in value &&
    typeof value.posts === 'number' &&
    'tables' in value &&
    typeof value.tables === 'object' &&
    value.tables !== null &&
    Object.values(value.tables).every(isTableSum)
  )
}

function isTableSum(value: unknown): value is TableSum {
  return (
    typeof value === 'object' &&
    value !== null &&
    'rows' in value &&
    typeof value.rows === 'number' &&
    'sums' in value &&
    Array.isArray(value.sums) &&
    value.sums.length === 2 &&
    value.sums.every((sum) => typeof sum === 'number')
  )
}
