import type { Benefit, BenefitStatus, EvidenceLevel } from '#domain/benefit.ts'
import type { Pointer } from '#domain/strategyDrafts.ts'
import type { Strategy } from '#query/strategy.ts'
import type { StrategyStart } from './strategyEditing.ts'
import { choiceOf, dateOf, textOf } from './writtenFields.ts'

/** A benefit as the form holds it. */
export type BenefitForm = {
  readonly statement: string
  readonly audienceId: Pointer | null
  readonly goalIds: readonly Pointer[]
  readonly requiredUnitIds: readonly Pointer[]
  readonly channelIds: readonly string[]
  readonly status: BenefitStatus
  readonly evidence: EvidenceLevel | ''
  readonly evidenceNote: string
  readonly indicator: string
  readonly baseline: string
  readonly ownerUnitId: Pointer | null
  readonly followUpOn: string | null
}

/** The form as it opens; a new benefit begins linked to what it was opened from. */
export function toBenefitForm(
  benefit: Benefit | null,
  start: StrategyStart,
  { audiences, units, benefitGoals, requiredUnits, channelBenefits }: Strategy,
): BenefitForm {
  const isOwn = (link: { readonly benefitId: string }) => link.benefitId === benefit?.id
  const given = (id: string | undefined) => (id === undefined ? [] : [id])
  const [onlyAudience, ...others] = audiences
  return {
    statement: benefit?.statement ?? '',
    audienceId:
      benefit?.audienceId ??
      start.audienceId ??
      (others.length === 0 ? (onlyAudience?.id ?? null) : null),
    goalIds: benefit ? benefitGoals.filter(isOwn).map(({ goalId }) => goalId) : given(start.goalId),
    requiredUnitIds: benefit
      ? requiredUnits.filter(isOwn).map(({ unitId }) => unitId)
      : given(start.unitId),
    channelIds: benefit
      ? channelBenefits.filter(isOwn).map(({ channelId }) => channelId)
      : given(start.channelId),
    status: benefit?.status ?? 'active',
    evidence: benefit?.evidence ?? '',
    evidenceNote: benefit?.evidenceNote ?? '',
    indicator: benefit?.indicator ?? '',
    baseline: benefit?.baseline ?? '',
    ownerUnitId: units.find(({ id }) => id === benefit?.ownerUnitId)?.id ?? null,
    followUpOn: benefit?.followUpOn ?? null,
  }
}

/** The benefit to save, or null while it says nothing or is nobody's. */
export function toBenefitDraft(form: BenefitForm) {
  const statement = textOf(form.statement)
  if (statement === undefined || form.audienceId === null) return null
  return {
    statement,
    audienceId: form.audienceId,
    goalIds: form.goalIds,
    requiredUnitIds: form.requiredUnitIds,
    channelIds: form.channelIds,
    status: form.status,
    evidence: choiceOf(form.evidence),
    evidenceNote: textOf(form.evidenceNote),
    indicator: textOf(form.indicator),
    baseline: textOf(form.baseline),
    ownerUnitId: form.ownerUnitId ?? undefined,
    followUpOn: dateOf(form.followUpOn),
  }
}
