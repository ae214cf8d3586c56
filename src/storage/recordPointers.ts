import type { RecordTableName } from './tables.ts'

/**
 * A field of a record that holds another's id. An `end` is what the record is nothing without, as the two
 * of a link; `loose` is left empty when what it points at is taken away for good.
 */
export type RecordPointer = {
  readonly table: RecordTableName
  readonly field: string
  /** Absent: a table that another field of the row tells, as for a barrier's objects. */
  readonly to?: RecordTableName
  readonly kind: 'end' | 'loose'
}

const end = (table: RecordTableName, field: string, to: RecordTableName): RecordPointer => ({
  table,
  field,
  to,
  kind: 'end',
})
const loose = (table: RecordTableName, field: string, to: RecordTableName): RecordPointer => ({
  table,
  field,
  to,
  kind: 'loose',
})

/** Every field by which one record points at another. */
export const recordPointers: readonly RecordPointer[] = [
  loose('units', 'parentUnitId', 'units'),
  loose('channels', 'parentChannelId', 'channels'),
  loose('channels', 'successorChannelId', 'channels'),
  end('channelOwners', 'channelId', 'channels'),
  end('channelOwners', 'unitId', 'units'),
  end('channelAliases', 'channelId', 'channels'),
  loose('pauses', 'supervisionRoleId', 'roles'),
  end('pauseChannels', 'pauseId', 'pauses'),
  end('pauseChannels', 'channelId', 'channels'),
  end('coverage', 'channelId', 'channels'),
  end('loggedDays', 'channelId', 'channels'),
  end('loggedWeeks', 'channelId', 'channels'),
  loose('goals', 'parentGoalId', 'goals'),
  end('benefits', 'audienceId', 'audiences'),
  loose('benefits', 'ownerUnitId', 'units'),
  end('benefitGoals', 'benefitId', 'benefits'),
  end('benefitGoals', 'goalId', 'goals'),
  end('requiredUnits', 'benefitId', 'benefits'),
  end('requiredUnits', 'unitId', 'units'),
  end('contributions', 'unitId', 'units'),
  end('contributions', 'benefitId', 'benefits'),
  end('collaborationUnits', 'collaborationId', 'collaborations'),
  end('collaborationUnits', 'unitId', 'units'),
  end('collaborationBenefits', 'collaborationId', 'collaborations'),
  end('collaborationBenefits', 'benefitId', 'benefits'),
  loose('initiatives', 'audienceId', 'audiences'),
  loose('initiatives', 'benefitId', 'benefits'),
  loose('initiatives', 'channelId', 'channels'),
  loose('initiatives', 'leadUnitId', 'units'),
  end('barrierObjects', 'barrierId', 'barriers'),
  { table: 'barrierObjects', field: 'objectId', kind: 'end' },
  end('channelAudiences', 'channelId', 'channels'),
  end('channelAudiences', 'audienceId', 'audiences'),
  end('channelBenefits', 'channelId', 'channels'),
  end('channelBenefits', 'benefitId', 'benefits'),
  end('channelGoals', 'channelId', 'channels'),
  end('channelGoals', 'goalId', 'goals'),
  loose('roles', 'unitId', 'units'),
  end('assignments', 'channelId', 'channels'),
  end('assignments', 'roleId', 'roles'),
  end('registerBlocks', 'channelId', 'channels'),
  loose('registerBlocks', 'responsibleManagerRoleId', 'roles'),
  loose('registerBlocks', 'accountOwnerRoleId', 'roles'),
  loose('registerBlocks', 'moderatorRoleId', 'roles'),
  loose('registerBlocks', 'deputyRoleId', 'roles'),
  loose('watchedSources', 'channelId', 'channels'),
  loose('observations', 'sourceId', 'watchedSources'),
  loose('observations', 'channelId', 'channels'),
  end('sessionItems', 'sessionId', 'sessions'),
  end('sessionItems', 'initiativeId', 'initiatives'),
  end('participants', 'sessionId', 'sessions'),
  end('ballots', 'sessionId', 'sessions'),
  end('decisions', 'initiativeId', 'initiatives'),
  loose('decisions', 'sessionId', 'sessions'),
  loose('decisions', 'supersedesDecisionId', 'decisions'),
  end('reviews', 'decisionId', 'decisions'),
]

/** The pointers that lie in a table's own rows. */
export function pointersOf(table: RecordTableName): readonly RecordPointer[] {
  return recordPointers.filter((pointer) => pointer.table === table)
}
