import type { LocalDate } from './calendar.ts'
import { channelsWithoutPurpose } from './channelWithoutPurpose.ts'
import { benefitsWithoutChannel } from './benefitWithoutChannel.ts'
import {
  countJointCreation,
  incompleteJointCreations,
  type JointCreation,
} from './incompleteJointCreation.ts'
import { linked } from './linkTable.ts'
import { withBelow } from './mapChain.ts'
import { activeBenefits, liveChannelsOf, statusOf, type PlanLookup } from './planLookup.ts'
import { wallGroup } from './wallGroups.ts'

/** What the map says of the plan as a whole. */
export type MapFacts = {
  readonly activeGoals: number
  /** Active goals, it or one below it, whose active benefits no live channel gives; in code-point order. */
  readonly goalsNotReaching: readonly string[]
  readonly audiences: number
  readonly audiencesWithBenefit: number
  readonly activeBenefits: number
  /** Active benefits that a live channel gives which keeps its plan. */
  readonly benefitsKept: number
  readonly benefitsWithoutChannel: number
  readonly channelsWithoutPurpose: number
  readonly jointCreation: JointCreation
  /** An active benefit that units it requires do not take part in yet: the one that lacks the most. */
  readonly lacking: {
    readonly benefitId: string
    readonly requiredUnits: number
    readonly absentUnitIds: readonly string[]
  } | null
}

/** Counts it all as of today. An empty plan gives zeros. */
export function mapFacts(lookup: PlanLookup, today: LocalDate): MapFacts {
  const active = activeBenefits(lookup)
  const given = new Set(
    active.filter(({ id }) => liveChannelsOf(lookup, id).length > 0).map(({ id }) => id),
  )
  const goals = [...lookup.goals.values()].filter(({ status }) => status === 'active')
  return {
    activeGoals: goals.length,
    goalsNotReaching: goals
      .map(({ id }) => id)
      .filter(
        (goalId) =>
          !withBelow(lookup, goalId).some((id) =>
            linked(lookup.benefitsOfGoal, id).some((benefitId) => given.has(benefitId)),
          ),
      ),
    audiences: lookup.audienceIds.length,
    audiencesWithBenefit: lookup.audienceIds.filter((id) =>
      linked(lookup.benefitsOfAudience, id).some(
        (benefitId) => lookup.benefits.get(benefitId)?.status !== 'writtenOff',
      ),
    ).length,
    activeBenefits: active.length,
    benefitsKept: active.filter(({ id }) =>
      liveChannelsOf(lookup, id).some(
        (channelId) => wallGroup(statusOf(lookup, channelId)) === 'keepsPlan',
      ),
    ).length,
    benefitsWithoutChannel: benefitsWithoutChannel(lookup, today).length,
    channelsWithoutPurpose: channelsWithoutPurpose(lookup).length,
    jointCreation: countJointCreation(lookup),
    lacking: mostLacking(lookup),
  }
}

function mostLacking(lookup: PlanLookup): MapFacts['lacking'] {
  let most: MapFacts['lacking'] = null
  for (const { facts } of incompleteJointCreations(lookup)) {
    if (facts.rule !== 'G4') continue
    const { benefitId, requiredUnitIds, absentUnitIds } = facts
    if (absentUnitIds.length <= (most?.absentUnitIds.length ?? 0)) continue
    most = { benefitId, requiredUnits: requiredUnitIds.length, absentUnitIds }
  }
  return most
}
