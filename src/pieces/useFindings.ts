import { useMemo } from 'react'
import { boundaryFindings } from '#domain/boundaryFindings.ts'
import { toLocalDate, type LocalDate } from '#domain/calendar.ts'
import { divideBySetAside, type SortedFindings } from '#domain/findingSetAside.ts'
import { rememberingLast } from '#domain/lastResult.ts'
import type { SetAside } from '#domain/setAside.ts'
import type { StrategyPlan } from '#domain/strategyPlan.ts'
import { findingWords } from '#i18n/findingWords.ts'
import { useText } from '#i18n/text.ts'
import { useFormats } from '#i18n/useFormats.ts'
import type { Finding } from '#domain/finding.ts'
import { useStrategy, useStrategyPlan } from '#query/strategy.ts'
import { useToday } from '#query/today.ts'
import { objectNames } from './objectNames.ts'

/**
 * What the boundary rules find today, the gravest first, and what somebody has set aside. A channel is not asked
 * for its purpose (G3) before there is a goal or a benefit that it could be linked to.
 */
export function useFindings(): SortedFindings<SetAside> {
  const plan = useStrategyPlan()
  const { setAsides } = useStrategy()
  return findingsIn(plan, setAsides, toLocalDate(useToday()))
}

const findingsIn = rememberingLast(
  (plan: StrategyPlan, setAsides: readonly SetAside[], today: LocalDate) => {
    const hasPurposes = plan.goals.length > 0 || plan.benefits.length > 0
    const found = boundaryFindings(plan, today).filter(({ rule }) => hasPurposes || rule !== 'G3')
    return divideBySetAside(found, setAsides, today)
  },
)

/** The sentence about a finding in the chosen language. */
export function useFindingWords(): (finding: Finding) => string {
  const findings = useText('findings')
  const formats = useFormats()
  const strategy = useStrategy()
  return useMemo(() => {
    const texts = { findings, formats, nameOf: objectNames(strategy) }
    return (finding: Finding) => findingWords(finding, texts)
  }, [findings, formats, strategy])
}
