import { action, toFinding, type Finding } from './finding.ts'
import { refsOf } from './objectRef.ts'
import { activeBenefits, type PlanLookup } from './planLookup.ts'
import { unitsOfBenefit } from './unitsOfBenefit.ts'

/** G5: two units or more take part in an active benefit, and none of them leads it, or several do. Medium. */
export function benefitsWithoutOneLead(lookup: PlanLookup): Finding[] {
  return activeBenefits(lookup).flatMap(({ id }) => {
    const { taking, leading } = unitsOfBenefit(lookup, id)
    if (taking.length < 2 || leading.length === 1) return []
    const candidates = leading.length === 0 ? taking : leading
    return toFinding({
      severity: 'medium',
      objects: [{ kind: 'benefit', id }, ...refsOf('unit', candidates)],
      grounds: [leading.length === 0 ? 'noLead' : 'severalLeads'],
      facts: { rule: 'G5', benefitId: id, unitIds: taking, leadUnitIds: leading },
      actions: [action('chooseLead', 'benefit', [id])],
    })
  })
}
