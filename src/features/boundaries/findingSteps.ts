import type { Finding, FindingAction, FindingActionKind } from '#domain/finding.ts'
import type { ObjectRef } from '#domain/objectRef.ts'

/** A first step as a button: its kind, and what it is taken with. */
export type FindingStep = {
  readonly kind: FindingActionKind
  readonly objects: readonly ObjectRef[]
  readonly finding: Finding
}

/** So many invitations side by side; more would hide what else can be done. */
const mostInvitations = 3

/**
 * The finding's first steps as buttons, those that can be begun here: an invitation of several units becomes
 * one for each.
 */
export function stepsOf(finding: Finding, canBegin: (step: FindingStep) => boolean): FindingStep[] {
  return finding.actions
    .flatMap((action) => apart(action))
    .map((action) => ({ ...action, finding }))
    .filter(canBegin)
}

function apart({ kind, objects }: FindingAction): FindingAction[] {
  if (kind !== 'inviteUnit') return [{ kind, objects }]
  return objects.slice(0, mostInvitations).map((object) => ({ kind, objects: [object] }))
}
