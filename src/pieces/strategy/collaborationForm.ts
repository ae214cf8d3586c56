import type { LocalDate } from '#domain/calendar.ts'
import type { Collaboration } from '#domain/collaboration.ts'
import type { BenefitPointer, Pointer } from '#domain/strategyDrafts.ts'
import type { Strategy } from '#query/strategy.ts'
import type { StrategyStart } from './strategyEditing.ts'
import { dateOf, textOf } from './writtenFields.ts'

/** A collaboration as the form holds it. Dates are `YYYY-MM-DD`, or null while there is no whole one. */
export type CollaborationForm = {
  readonly unitIds: readonly Pointer[]
  readonly benefitIds: readonly BenefitPointer[]
  readonly agreement: string
  readonly start: string | null
  readonly reviewOn: string | null
}

/** The form as it opens: a collaboration that there is, or a new one that begins today. */
export function toCollaborationForm(
  record: Collaboration | null,
  start: StrategyStart,
  { collaborationUnits, collaborationBenefits }: Strategy,
  today: LocalDate,
): CollaborationForm {
  if (record === null)
    return {
      unitIds: start.unitIds ?? [],
      benefitIds: start.benefitId === undefined ? [] : [start.benefitId],
      agreement: '',
      start: today,
      reviewOn: null,
    }
  const isOwn = (link: { readonly collaborationId: string }) => link.collaborationId === record.id
  return {
    unitIds: collaborationUnits.filter(isOwn).map(({ unitId }) => unitId),
    benefitIds: collaborationBenefits.filter(isOwn).map(({ benefitId }) => benefitId),
    agreement: record.agreement ?? '',
    start: record.start ?? null,
    reviewOn: record.reviewOn ?? null,
  }
}

/** The collaboration to save; null while fewer than two units take part. */
export function toCollaborationDraft(form: CollaborationForm) {
  if (form.unitIds.length < 2) return null
  return {
    unitIds: form.unitIds,
    benefitIds: form.benefitIds,
    agreement: textOf(form.agreement),
    start: dateOf(form.start),
    reviewOn: dateOf(form.reviewOn),
  }
}
