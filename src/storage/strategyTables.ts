import type { Audience } from '#domain/audience.ts'
import type { Barrier, BarrierObject } from '#domain/barrier.ts'
import type { Benefit, BenefitGoal, RequiredUnit } from '#domain/benefit.ts'
import type { ChannelAudience, ChannelBenefit, ChannelGoal } from '#domain/channelPurpose.ts'
import type {
  Collaboration,
  CollaborationBenefit,
  CollaborationUnit,
} from '#domain/collaboration.ts'
import type { Contribution } from '#domain/contribution.ts'
import type { Goal } from '#domain/goal.ts'
import type { Initiative } from '#domain/initiative.ts'
import type { RegisterBlock } from '#domain/registerBlock.ts'
import type { Assignment, Role } from '#domain/role.ts'
import type { SetAside } from '#domain/setAside.ts'
import type { Vision } from '#domain/vision.ts'
import type { Observation, WatchedSource } from '#domain/watchedSource.ts'

/**
 * The tables of the strategy and of the channel's card: from vision to channel, the boundaries it crosses,
 * and who does what. Those named by two things (`benefitGoals`) hold links.
 */
export type StrategyTables = {
  visions: Vision
  goals: Goal
  audiences: Audience
  benefits: Benefit
  benefitGoals: BenefitGoal
  requiredUnits: RequiredUnit
  contributions: Contribution
  collaborations: Collaboration
  collaborationUnits: CollaborationUnit
  collaborationBenefits: CollaborationBenefit
  initiatives: Initiative
  barriers: Barrier
  barrierObjects: BarrierObject
  setAsides: SetAside
  channelAudiences: ChannelAudience
  channelBenefits: ChannelBenefit
  channelGoals: ChannelGoal
  roles: Role
  assignments: Assignment
  registerBlocks: RegisterBlock
  watchedSources: WatchedSource
  observations: Observation
}
export type StrategyTableName = keyof StrategyTables

/** The names of those tables, in no order that matters. */
export const strategyTableNames = [
  'visions',
  'goals',
  'audiences',
  'benefits',
  'benefitGoals',
  'requiredUnits',
  'contributions',
  'collaborations',
  'collaborationUnits',
  'collaborationBenefits',
  'initiatives',
  'barriers',
  'barrierObjects',
  'setAsides',
  'channelAudiences',
  'channelBenefits',
  'channelGoals',
  'roles',
  'assignments',
  'registerBlocks',
  'watchedSources',
  'observations',
] as const satisfies readonly StrategyTableName[]

/** A list for each of those tables, empty. */
export function noStrategyRows(): { [Name in StrategyTableName]: Array<StrategyTables[Name]> } {
  return {
    visions: [],
    goals: [],
    audiences: [],
    benefits: [],
    benefitGoals: [],
    requiredUnits: [],
    contributions: [],
    collaborations: [],
    collaborationUnits: [],
    collaborationBenefits: [],
    initiatives: [],
    barriers: [],
    barrierObjects: [],
    setAsides: [],
    channelAudiences: [],
    channelBenefits: [],
    channelGoals: [],
    roles: [],
    assignments: [],
    registerBlocks: [],
    watchedSources: [],
    observations: [],
  }
}
