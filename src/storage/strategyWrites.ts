import type { Filled, Patch } from '#domain/draft.ts'
import type {
  AudienceDraft,
  BarrierDraft,
  BenefitDraft,
  CollaborationDraft,
  GoalDraft,
  InitiativeDraft,
  VisionDraft,
} from '#domain/strategyDrafts.ts'
import type { Database } from './database.ts'
import { bringBackDeleted } from './deletedRecords.ts'
import type { Archivable } from './readStrategy.ts'
import type { Stamp } from './stamp.ts'
import type { StrategyWritten } from './strategyAct.ts'
import { addRecords, archiveRecord, bringBackRecord, editRecord } from './strategyRecords.ts'
import type { StrategyRecordName } from './strategyRules.ts'
import type { StrategyTables } from './strategyTables.ts'

/** The acts on one kind of the strategy's records. Each is one change, which can be taken back. */
export type StrategyWrites<Row, Draft> = {
  /** Adds one, with what it points at by a new name and the links that its lists name. */
  readonly add: (db: Database, stamp: Stamp, draft: Filled<Draft>) => Promise<StrategyWritten<Row>>
  /** Changes some fields; a list, when given, takes the place of the one before. */
  readonly edit: (
    db: Database,
    stamp: Stamp,
    id: string,
    patch: Patch<Draft>,
  ) => Promise<StrategyWritten<Row>>
  /** Takes one out of sight. Its links stay with it; an audience takes its benefits along. */
  readonly archive: (db: Database, stamp: Stamp, id: string) => Promise<StrategyWritten<Row>>
  /** Has an archived one stand again, with what went with it; a benefit with its audience. */
  readonly bringBack: (db: Database, stamp: Stamp, id: string) => Promise<StrategyWritten<Row>>
}

function writesOf<Name extends StrategyRecordName, Draft extends object>(
  table: Name,
): StrategyWrites<StrategyTables[Name], Draft> {
  return {
    add: async (db, stamp, draft) => {
      const added = await addRecords(db, stamp, table, [draft])
      if (!added.ok) return added
      const [value] = added.value
      if (!value) throw new Error(`Nothing was added to ${table}`)
      return { ...added, value }
    },
    edit: (db, stamp, id, patch) => editRecord(db, stamp, table, id, patch),
    archive: (db, stamp, id) => archiveRecord(db, stamp, table, id),
    bringBack: (db, stamp, id) => bringBackRecord(db, stamp, table, id),
  }
}

export const visionWrites = writesOf<'visions', VisionDraft>('visions')
export const goalWrites = writesOf<'goals', GoalDraft>('goals')
export const audienceWrites = writesOf<'audiences', AudienceDraft>('audiences')
export const benefitWrites = writesOf<'benefits', BenefitDraft>('benefits')
export const initiativeWrites = writesOf<'initiatives', InitiativeDraft>('initiatives')
export const collaborationWrites = writesOf<'collaborations', CollaborationDraft>('collaborations')
export const barrierWrites = writesOf<'barriers', BarrierDraft>('barriers')

/** Adds several goals as one change, e.g. pasted as lines. */
export async function addGoals(
  db: Database,
  stamp: Stamp,
  drafts: ReadonlyArray<Filled<GoalDraft>>,
): Promise<StrategyWritten<ReadonlyArray<StrategyTables['goals']>>> {
  return addRecords(db, stamp, 'goals', drafts, 'addGoals')
}

/** Has anything that is archived stand again, with what went with it. `missing`: it is not archived any more. */
export function bringBack(
  db: Database,
  stamp: Stamp,
  table: Archivable,
  id: string,
): Promise<StrategyWritten<unknown>> {
  return table === 'units' || table === 'channels'
    ? bringBackDeleted(db, stamp, table, id)
    : bringBackRecord(db, stamp, table, id)
}
