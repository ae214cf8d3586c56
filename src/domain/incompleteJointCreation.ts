import { action, toFinding, type Finding } from './finding.ts'
import { refsOf } from './objectRef.ts'
import { activeBenefits, type PlanLookup } from './planLookup.ts'
import { unitsOfBenefit } from './unitsOfBenefit.ts'

/** G4: an active benefit that requires two units or more, of which some neither lead nor contribute. Medium. */
export function incompleteJointCreations(lookup: PlanLookup): Finding[] {
  return activeBenefits(lookup).flatMap(({ id }) => {
    const { required, absent } = unitsOfBenefit(lookup, id)
    if (required.length < 2 || absent.length === 0) return []
    return toFinding({
      severity: 'medium',
      objects: [{ kind: 'benefit', id }, ...refsOf('unit', absent)],
      facts: { rule: 'G4', benefitId: id, requiredUnitIds: required, absentUnitIds: absent },
      actions: [action('inviteUnit', 'unit', absent), action('logBarrier', 'benefit', [id])],
    })
  })
}

/** How many of the benefits that need several units are created by all of them. */
export type JointCreation = { readonly joint: number; readonly of: number }

/**
 * The headline *4 av 6 nyttor skapas gemensamt där det behövs*: of the active benefits that require two
 * units or more, those in which all of them lead or contribute. 0 of 0 when none requires two.
 */
export function countJointCreation(lookup: PlanLookup): JointCreation {
  const needed = activeBenefits(lookup)
    .map(({ id }) => unitsOfBenefit(lookup, id))
    .filter(({ required }) => required.length >= 2)
  return { joint: needed.filter(({ absent }) => absent.length === 0).length, of: needed.length }
}
