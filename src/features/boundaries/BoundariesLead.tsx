import { countJointCreation } from '#domain/incompleteJointCreation.ts'
import { toPlanLookup } from '#domain/planLookup.ts'
import { jointCreationWords, leadingFinding } from '#i18n/boundaryLeadWords.ts'
import { useText } from '#i18n/text.ts'
import { useFindings, useFindingWords } from '#pieces/useFindings.ts'
import { useStrategyPlan } from '#query/strategy.ts'

/** How many benefits are created jointly where it takes several, and what stands most in the way. */
export function BoundariesLead() {
  const t = useText('boundaries')
  const plan = useStrategyPlan()
  const { open } = useFindings()
  const words = useFindingWords()
  const leading = leadingFinding(open)
  return (
    <>
      <strong>{jointCreationWords(countJointCreation(toPlanLookup(plan)), t)}</strong>{' '}
      {leading ? words(leading) : t('lead.more', { count: 0 })}
    </>
  )
}
