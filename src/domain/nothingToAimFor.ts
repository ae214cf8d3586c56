import { action, toFinding, type Finding } from './finding.ts'
import { linked } from './linkTable.ts'
import type { PlanLookup } from './planLookup.ts'

/** G6: an audience without a benefit; one that is written off does not count, an idea does. Medium. */
export function audiencesWithoutBenefit(lookup: PlanLookup): Finding[] {
  return lookup.audienceIds
    .filter((id) => !linked(lookup.benefitsOfAudience, id).some(isKept(lookup)))
    .map((id) =>
      toFinding({
        severity: 'medium',
        objects: [{ kind: 'audience', id }],
        facts: { rule: 'G6', audienceId: id },
        actions: [action('addBenefit', 'audience', [id])],
      }),
    )
}

/**
 * G7: an active goal to which nothing contributes: no benefit that is not written off, no channel that is
 * not closed, and no active goal below it to which something does. Medium.
 */
export function goalsWithoutContribution(lookup: PlanLookup): Finding[] {
  const goals = [...lookup.goals.values()].filter(({ status }) => status === 'active')
  const reached = new Set<string>()
  for (const { id } of goals) {
    if (hasContribution(lookup, id)) markWithParents(lookup, id, reached)
  }
  return goals
    .filter(({ id }) => !reached.has(id))
    .map(({ id }) =>
      toFinding({
        severity: 'medium',
        objects: [{ kind: 'goal', id }],
        facts: { rule: 'G7', goalId: id },
        actions: [action('linkBenefit', 'goal', [id]), action('addBenefit', 'goal', [id])],
      }),
    )
}

function hasContribution(lookup: PlanLookup, goalId: string): boolean {
  if (linked(lookup.benefitsOfGoal, goalId).some(isKept(lookup))) return true
  return [...lookup.channels.values()].some(
    ({ id, lifecycle }) =>
      lifecycle !== 'closed' && linked(lookup.goalsOfChannel, id).includes(goalId),
  )
}

function markWithParents({ goals }: PlanLookup, goalId: string, reached: Set<string>): void {
  let id: string | undefined = goalId
  while (id !== undefined && !reached.has(id)) {
    reached.add(id)
    id = goals.get(id)?.parentGoalId
  }
}

function isKept({ benefits }: PlanLookup) {
  return (benefitId: string) => benefits.get(benefitId)?.status !== 'writtenOff'
}
