/** What a write needs from outside: the instant it happens, and ids for new records. */
export type Stamp = {
  /** ISO 8601 in UTC. */
  readonly now: string
  /** A new id every time it is called; in the app a UUIDv7. */
  readonly newId: () => string
}

/** The fields of a record that is made now. */
export function newRecord(stamp: Stamp): { id: string; createdAt: string; updatedAt: string } {
  return { id: stamp.newId(), createdAt: stamp.now, updatedAt: stamp.now }
}
