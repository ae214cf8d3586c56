import type { Audience } from './audience.ts'
import type { Barrier } from './barrier.ts'
import type { Benefit, BenefitGoal, RequiredUnit } from './benefit.ts'
import type { LocalDate } from './calendar.ts'
import type { Channel, ChannelOwner } from './channel.ts'
import type { ChannelAudience, ChannelBenefit, ChannelGoal } from './channelPurpose.ts'
import type { Collaboration, CollaborationUnit } from './collaboration.ts'
import type { Contribution } from './contribution.ts'
import type { Decision } from './decision.ts'
import type { Goal } from './goal.ts'
import type { Initiative } from './initiative.ts'
import type { Pause, PauseChannel } from './pause.ts'
import type { RegisterBlock } from './registerBlock.ts'
import type { Assignment, Role } from './role.ts'
import type { PersistenceStatus } from './status.ts'
import type { Unit } from './unit.ts'
import type { Vision } from './vision.ts'
import type { Observation, WatchedSource } from './watchedSource.ts'

/** What a channel's persistence is called today, as assessPersistence gives it. */
export type ChannelStanding = {
  readonly channelId: string
  readonly status: PersistenceStatus
  /** g, active days since the last post; absent where there is none, as for monitoring. */
  readonly gapActiveDays?: number
}

/**
 * Everything that the boundary rules and the map read, as plain lists in any order. Records that are
 * marked deleted are left out by the caller; a link to something that is not here counts as no link.
 * A channel without a standing is taken to keep its plan.
 *
 * The lists of the channel's card may be absent, which is not the same as empty: the organisation
 * cannot enter them yet, and a rule that would only complain that they are missing stays silent.
 */
export type StrategyPlan = {
  readonly visions: ReadonlyArray<Pick<Vision, 'id' | 'validFrom' | 'validTo'>>
  readonly goals: ReadonlyArray<Pick<Goal, 'id' | 'status' | 'developmentArea' | 'parentGoalId'>>
  readonly audiences: ReadonlyArray<Pick<Audience, 'id'>>
  readonly benefits: ReadonlyArray<Pick<Benefit, 'id' | 'audienceId' | 'status'>>
  readonly benefitGoals: ReadonlyArray<Pick<BenefitGoal, 'benefitId' | 'goalId'>>
  readonly requiredUnits: ReadonlyArray<Pick<RequiredUnit, 'benefitId' | 'unitId'>>
  readonly units: ReadonlyArray<Pick<Unit, 'id' | 'closeToClients'>>
  readonly contributions: ReadonlyArray<Pick<Contribution, 'unitId' | 'benefitId' | 'role'>>
  readonly collaborations: ReadonlyArray<Pick<Collaboration, 'id' | 'start'>>
  readonly collaborationUnits: ReadonlyArray<Pick<CollaborationUnit, 'collaborationId' | 'unitId'>>
  readonly channels: ReadonlyArray<
    Pick<Channel, 'id' | 'platform' | 'mode' | 'lifecycle' | 'start' | 'cadence'>
  >
  readonly channelStandings: readonly ChannelStanding[]
  readonly channelOwners: ReadonlyArray<Pick<ChannelOwner, 'channelId' | 'unitId'>>
  readonly channelAudiences: ReadonlyArray<Pick<ChannelAudience, 'channelId' | 'audienceId'>>
  readonly channelBenefits: ReadonlyArray<Pick<ChannelBenefit, 'channelId' | 'benefitId'>>
  readonly channelGoals: ReadonlyArray<Pick<ChannelGoal, 'channelId' | 'goalId'>>
  readonly initiatives: ReadonlyArray<
    Pick<
      Initiative,
      'id' | 'audienceId' | 'benefitId' | 'channelId' | 'way' | 'leadUnitId' | 'lifecycle'
    >
  >
  readonly decisions: ReadonlyArray<
    Pick<
      Decision,
      | 'id'
      | 'initiativeId'
      | 'outcome'
      | 'rank'
      | 'owner'
      | 'decidedOn'
      | 'confirmedAt'
      | 'supersedesDecisionId'
    > & {
      /** The day of the review that ended it. */
      readonly endedOn?: LocalDate
    }
  >
  readonly barriers: ReadonlyArray<
    Pick<Barrier, 'id' | 'type' | 'owner' | 'action' | 'dueOn' | 'status'>
  >
  readonly pauses: ReadonlyArray<
    Pick<Pause, 'id' | 'scope' | 'from' | 'to' | 'commentsOpen' | 'supervisionRoleId'>
  >
  readonly pauseChannels: ReadonlyArray<Pick<PauseChannel, 'pauseId' | 'channelId'>>
  readonly roles?: ReadonlyArray<Pick<Role, 'id' | 'unitId'>>
  readonly assignments?: ReadonlyArray<
    Pick<Assignment, 'channelId' | 'roleId' | 'task' | 'from' | 'to'>
  >
  readonly watchedSources?: ReadonlyArray<
    Pick<WatchedSource, 'id' | 'channelId' | 'receiver' | 'since'>
  >
  readonly observations?: ReadonlyArray<Pick<Observation, 'sourceId' | 'channelId' | 'date'>>
  readonly registerBlocks?: ReadonlyArray<
    Pick<
      RegisterBlock,
      | 'channelId'
      | 'responsibleManagerRoleId'
      | 'accountOwnerRoleId'
      | 'moderatorRoleId'
      | 'deputyRoleId'
      | 'disposalRule'
    >
  >
}

export type PlanGoal = StrategyPlan['goals'][number]
export type PlanBenefit = StrategyPlan['benefits'][number]
export type PlanChannel = StrategyPlan['channels'][number]
export type PlanInitiative = StrategyPlan['initiatives'][number]
export type PlanDecision = StrategyPlan['decisions'][number]
