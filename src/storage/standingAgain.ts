import type { Stamp } from './stamp.ts'

/** The record without its mark of deletion. */
export function standingAgain<Row extends { readonly updatedAt: string; deletedAt?: string }>(
  row: Row,
  stamp: Pick<Stamp, 'now'>,
): Row {
  const standing = { ...row, updatedAt: stamp.now }
  delete standing.deletedAt
  return standing
}
