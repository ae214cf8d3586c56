import type { LocalDate } from './calendar.ts'
import { byCodePoint } from './objectRef.ts'
import type { PlanDecision, StrategyPlan } from './strategyPlan.ts'

/**
 * The decision that holds for each initiative, by initiative id: the newest that is confirmed and not
 * superseded by a confirmed one. Decisions after today do not hold yet. Of two on one day, the later id.
 * One that a review has ended holds no longer, nor does the one before it again.
 */
export function currentDecisions<Row extends PlanDecision>(
  { decisions }: { readonly decisions: readonly Row[] },
  today: LocalDate,
): ReadonlyMap<string, Row> {
  const confirmed = decisions.filter(
    ({ confirmedAt, decidedOn }) => confirmedAt !== undefined && decidedOn <= today,
  )
  const superseded = new Set(confirmed.map(({ supersedesDecisionId }) => supersedesDecisionId))
  const current = confirmed
    .filter(({ id }) => !superseded.has(id))
    .sort((a, b) => byCodePoint(a.decidedOn, b.decidedOn) || byCodePoint(a.id, b.id))
  const newest = new Map(current.map((decision) => [decision.initiativeId, decision]))
  return new Map([...newest].filter(([, { endedOn }]) => endedOn === undefined || endedOn > today))
}

/** The benefits that a decision in force prioritises. */
export function prioritisedBenefits(plan: StrategyPlan, today: LocalDate): ReadonlySet<string> {
  const decisions = currentDecisions(plan, today)
  return new Set(
    plan.initiatives.flatMap(({ id, benefitId }) =>
      benefitId !== undefined && decisions.get(id)?.outcome === 'prioritise' ? [benefitId] : [],
    ),
  )
}
