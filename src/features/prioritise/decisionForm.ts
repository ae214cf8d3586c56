import { parseLocalDate } from '#domain/calendar.ts'
import { decisionOutcomes, type DecisionOutcome } from '#domain/decision.ts'
import type { DecisionDraft } from '#domain/decisionDraft.ts'

/** A decision as its form holds it; '' while nothing is decided. */
export type DecisionForm = {
  readonly outcome: DecisionOutcome | ''
  readonly rationale: string
  readonly dissent: string
  readonly owner: string
  readonly firstStep: string
  readonly firstStepOn: string | null
  readonly tryUntil: string | null
  readonly reviewOn: string | null
  readonly reference: string
}

export function toDecisionForm(draft: Partial<DecisionDraft> | undefined): DecisionForm {
  return {
    outcome: draft?.outcome ?? '',
    rationale: draft?.rationale ?? '',
    dissent: draft?.dissent ?? '',
    owner: draft?.owner ?? '',
    firstStep: draft?.firstStep ?? '',
    firstStepOn: draft?.firstStepOn ?? null,
    tryUntil: draft?.tryUntil ?? null,
    reviewOn: draft?.reviewOn ?? null,
    reference: draft?.reference ?? '',
  }
}

/** The decision to save, without what was left empty; null while nothing is decided. */
export function toDecisionDraft(form: DecisionForm): DecisionDraft | null {
  const outcome = decisionOutcomes.find((known) => known === form.outcome)
  if (!outcome) return null
  const { rationale, dissent, owner, firstStep, reference } = form
  const firstStepOn = dateOf(form.firstStepOn)
  const tryUntil = outcome === 'try' ? dateOf(form.tryUntil) : null
  const reviewOn = dateOf(form.reviewOn)
  return {
    outcome,
    ...(rationale.trim() !== '' && { rationale: rationale.trim() }),
    ...(dissent.trim() !== '' && { dissent: dissent.trim() }),
    ...(owner.trim() !== '' && { owner: owner.trim() }),
    ...(firstStep.trim() !== '' && { firstStep: firstStep.trim() }),
    ...(reference.trim() !== '' && { reference: reference.trim() }),
    ...(firstStepOn && { firstStepOn }),
    ...(tryUntil && { tryUntil }),
    ...(reviewOn && { reviewOn }),
  }
}

/** Every field of a draft, so that one that was emptied is emptied in what is saved too. */
export const emptiedDecision = {
  rationale: undefined,
  dissent: undefined,
  owner: undefined,
  firstStep: undefined,
  firstStepOn: undefined,
  tryUntil: undefined,
  reviewOn: undefined,
  reference: undefined,
}

function dateOf(text: string | null) {
  return text === null ? null : parseLocalDate(text)
}
