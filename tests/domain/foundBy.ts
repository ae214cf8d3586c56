import type { FindingFacts } from '#domain/finding.ts'
import { refKey } from '#domain/objectRef.ts'
import { findingsOf, type CasePlan, type FoundCase } from './boundaryCases.ts'

/** The day of the boundary tests. */
export const today = '2026-11-23'

/** What one rule finds in the plan, as of the tests' day. */
export function foundBy(rule: string, plan: CasePlan): FoundCase[] {
  return findingsOf(plan, today).filter((finding) => finding.rule === rule)
}

/** The objects of each finding of one rule, as `kind:id`. */
export function objectsBy(rule: string, plan: CasePlan): string[][] {
  return foundBy(rule, plan).map(({ objects }) => objects.map(refKey))
}

/** The facts of each finding of one rule. */
export function factsBy<Rule extends FindingFacts['rule']>(rule: Rule, plan: CasePlan) {
  return foundBy(rule, plan).flatMap(({ facts }) => (hasRule(facts, rule) ? [facts] : []))
}

function hasRule<Rule extends FindingFacts['rule']>(
  facts: FindingFacts,
  rule: Rule,
): facts is Extract<FindingFacts, { readonly rule: Rule }> {
  return facts.rule === rule
}
