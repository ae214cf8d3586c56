import { areasWithoutVoice } from './areaWithoutVoice.ts'
import { benefitsWithoutOneLead } from './benefitLead.ts'
import { benefitsWithoutChannel } from './benefitWithoutChannel.ts'
import type { LocalDate } from './calendar.ts'
import { channelsWithoutPurpose } from './channelWithoutPurpose.ts'
import { decisionsWithoutConsequence } from './decisionWithoutConsequence.ts'
import { compareFindings, type Finding } from './finding.ts'
import { incompleteJointCreations } from './incompleteJointCreation.ts'
import { incompleteRegisters } from './incompleteRegister.ts'
import { monitoringThatReachesNobody } from './monitoringThatReachesNobody.ts'
import { audiencesWithoutBenefit, goalsWithoutContribution } from './nothingToAimFor.ts'
import { parallelTracks } from './parallelTracks.ts'
import { pausesWithoutSupervision } from './pauseWithoutSupervision.ts'
import { personDependences } from './personDependence.ts'
import { toPlanLookup, type PlanLookup } from './planLookup.ts'
import { possibleMerges } from './possibleMerge.ts'
import { singleBearers } from './singleBearer.ts'
import type { StrategyPlan } from './strategyPlan.ts'
import { unfinishedBarriers } from './unfinishedBarrier.ts'

/** G1–G16, in order. */
const rules: ReadonlyArray<(lookup: PlanLookup, today: LocalDate) => Finding[]> = [
  parallelTracks,
  benefitsWithoutChannel,
  channelsWithoutPurpose,
  incompleteJointCreations,
  benefitsWithoutOneLead,
  audiencesWithoutBenefit,
  goalsWithoutContribution,
  singleBearers,
  personDependences,
  unfinishedBarriers,
  decisionsWithoutConsequence,
  monitoringThatReachesNobody,
  pausesWithoutSupervision,
  incompleteRegisters,
  possibleMerges,
  areasWithoutVoice,
]

/**
 * Everything the boundary rules find in the plan as of today, the gravest first, set aside or not. The same
 * whatever the order of the plan's records. An empty plan gives none.
 */
export function boundaryFindings(plan: StrategyPlan, today: LocalDate): Finding[] {
  const lookup = toPlanLookup(plan)
  return rules.flatMap((rule) => rule(lookup, today)).sort(compareFindings)
}

/** The findings that touch the object, in the order they came. */
export function findingsAbout(
  findings: readonly Finding[],
  object: Finding['objects'][number],
): Finding[] {
  return findings.filter(({ objects }) =>
    objects.some(({ kind, id }) => kind === object.kind && id === object.id),
  )
}
