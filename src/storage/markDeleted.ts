import type { Stamp } from './stamp.ts'

/** Hands on the rows that are not marked as deleted yet, marked as deleted now. */
export async function markDeleted<
  Row extends { readonly deletedAt?: string; readonly updatedAt: string },
>(
  rows: readonly Row[],
  stamp: Pick<Stamp, 'now'>,
  put: (row: Row) => Promise<void>,
): Promise<void> {
  for (const row of rows)
    if (!row.deletedAt) await put({ ...row, deletedAt: stamp.now, updatedAt: stamp.now })
}
