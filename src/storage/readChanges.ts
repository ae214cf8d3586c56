import type { Database } from './database.ts'
import type { ChangeRow, TableName } from './tables.ts'

/** A change as it is told of: without its images. */
export type ChangeSummary = Pick<ChangeRow, 'at' | 'kind' | 'subject'> & { readonly seq: number }

/** A change in the history, and whether it stands. */
export type ListedChange = ChangeSummary & { readonly state: ChangeRow['state'] }

/** What undoing and redoing would act on; null when there is nothing. */
export type UndoState = {
  readonly undoable: ChangeSummary | null
  readonly redoable: ChangeSummary | null
}

export const undoStateTables = ['changes'] as const satisfies readonly TableName[]

/** The newest change that stands, and the first of those taken back since. */
export function readUndoState(db: Database): Promise<UndoState> {
  return db.transaction('r', undoStateTables, async () => ({
    undoable: toSummary(await db.changes.where('state').equals('done').last()),
    redoable: toSummary(await db.changes.where('state').equals('undone').first()),
  }))
}

/** The latest changes, newest first, those taken back among them. Belongs inside a transaction over `undoStateTables`. */
export async function listChanges(db: Database, atMost: number): Promise<ListedChange[]> {
  const changes = await db.changes.toCollection().reverse().limit(atMost).toArray()
  return changes.flatMap((change) => {
    const summary = toSummary(change)
    return summary ? [{ ...summary, state: change.state }] : []
  })
}

function toSummary(change: ChangeRow | undefined): ChangeSummary | null {
  if (change?.seq === undefined) return null
  return { seq: change.seq, at: change.at, kind: change.kind, subject: change.subject }
}
