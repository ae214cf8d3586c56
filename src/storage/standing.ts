/** True for a record that is not marked as deleted. */
export function isStanding(record: { readonly deletedAt?: string }): boolean {
  return record.deletedAt === undefined
}
