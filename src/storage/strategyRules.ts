import type { ChangeKind } from '#domain/changeKind.ts'
import type { RecordTableName } from './tables.ts'
import type { StrategyTableName } from './strategyTables.ts'

/** The strategy's records that are made, changed, archived and brought back one by one. */
export type StrategyRecordName =
  'visions' | 'goals' | 'audiences' | 'benefits' | 'initiatives' | 'collaborations' | 'barriers'

/** A list of a draft, which stands in a table of links. */
export type LinkList = {
  readonly table: StrategyTableName
  /** The link's field for the record that has the list, */
  readonly own: string
  /** and for what is in it; absent for a barrier's objects, which come as both fields of theirs. */
  readonly other?: { readonly field: string; readonly to: RecordTableName }
}

/** What tells one kind of record from another when it is written. */
export type StrategyRule = {
  readonly verbs: {
    readonly add: ChangeKind
    readonly edit: ChangeKind
    readonly archive: ChangeKind
    readonly bringBack: ChangeKind
  }
  /** The fields that name the record in a sentence; the first that is there. */
  readonly named: readonly string[]
  readonly lists: Readonly<Record<string, LinkList>>
  /** Records that are nothing without it, and are archived and brought back with it. */
  readonly takesWith?: { readonly table: StrategyRecordName; readonly field: string }
}

function list(table: StrategyTableName, own: string, field: string, to: RecordTableName): LinkList {
  return { table, own, other: { field, to } }
}

/** How each is written. */
export const strategyRules: Readonly<Record<StrategyRecordName, StrategyRule>> = {
  visions: {
    verbs: {
      add: 'addVision',
      edit: 'editVision',
      archive: 'archiveVision',
      bringBack: 'bringBackVision',
    },
    named: ['text'],
    lists: {},
  },
  goals: {
    verbs: { add: 'addGoal', edit: 'editGoal', archive: 'archiveGoal', bringBack: 'bringBackGoal' },
    named: ['title'],
    lists: {
      benefitIds: list('benefitGoals', 'goalId', 'benefitId', 'benefits'),
      channelIds: list('channelGoals', 'goalId', 'channelId', 'channels'),
    },
  },
  audiences: {
    verbs: {
      add: 'addAudience',
      edit: 'editAudience',
      archive: 'archiveAudience',
      bringBack: 'bringBackAudience',
    },
    named: ['name'],
    lists: { channelIds: list('channelAudiences', 'audienceId', 'channelId', 'channels') },
    takesWith: { table: 'benefits', field: 'audienceId' },
  },
  benefits: {
    verbs: {
      add: 'addBenefit',
      edit: 'editBenefit',
      archive: 'archiveBenefit',
      bringBack: 'bringBackBenefit',
    },
    named: ['statement'],
    lists: {
      goalIds: list('benefitGoals', 'benefitId', 'goalId', 'goals'),
      requiredUnitIds: list('requiredUnits', 'benefitId', 'unitId', 'units'),
      channelIds: list('channelBenefits', 'benefitId', 'channelId', 'channels'),
    },
  },
  initiatives: {
    verbs: {
      add: 'addInitiative',
      edit: 'editInitiative',
      archive: 'archiveInitiative',
      bringBack: 'bringBackInitiative',
    },
    named: ['title', 'way'],
    lists: {},
  },
  collaborations: {
    verbs: {
      add: 'addCollaboration',
      edit: 'editCollaboration',
      archive: 'archiveCollaboration',
      bringBack: 'bringBackCollaboration',
    },
    named: ['agreement'],
    lists: {
      unitIds: list('collaborationUnits', 'collaborationId', 'unitId', 'units'),
      benefitIds: list('collaborationBenefits', 'collaborationId', 'benefitId', 'benefits'),
    },
  },
  barriers: {
    verbs: {
      add: 'addBarrier',
      edit: 'editBarrier',
      archive: 'archiveBarrier',
      bringBack: 'bringBackBarrier',
    },
    named: ['statement'],
    lists: { objects: { table: 'barrierObjects', own: 'barrierId' } },
  },
}
