import { boundaryFindings } from './boundaryFindings.ts'
import type { LocalDate } from './calendar.ts'
import type { FindingFacts } from './finding.ts'
import { refKey } from './objectRef.ts'
import type { StrategyPlan } from './strategyPlan.ts'

/** What the map marks as missing, by the rules G2, G3, G6 and G7. */
export const mapGaps = [
  'noChannel',
  'withoutGoal',
  'withoutBenefit',
  'audienceWithoutBenefit',
  'noContribution',
] as const
export type MapGap = (typeof mapGaps)[number]

/**
 * What is missing at each node, by its key: a benefit without a channel, a channel without goal or
 * benefit, an audience without a benefit, a goal without contribution. Nodes without a gap are absent.
 */
export function gapsByKey(
  plan: StrategyPlan,
  today: LocalDate,
): ReadonlyMap<string, readonly MapGap[]> {
  return new Map(
    boundaryFindings(plan, today).flatMap(({ facts, objects: [object] }) => {
      const gaps = gapsIn(facts)
      return object === undefined || gaps.length === 0 ? [] : [[refKey(object), gaps] as const]
    }),
  )
}

function gapsIn(facts: FindingFacts): readonly MapGap[] {
  if (facts.rule === 'G2') return ['noChannel']
  if (facts.rule === 'G3')
    return facts.missing.map((missing) => (missing === 'goal' ? 'withoutGoal' : 'withoutBenefit'))
  if (facts.rule === 'G6') return ['audienceWithoutBenefit']
  return facts.rule === 'G7' ? ['noContribution'] : []
}
