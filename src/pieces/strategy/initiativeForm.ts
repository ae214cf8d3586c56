import type { Initiative, InitiativeLifecycle } from '#domain/initiative.ts'
import type { Pointer } from '#domain/strategyDrafts.ts'
import type { Strategy } from '#query/strategy.ts'
import type { StrategyStart } from './strategyEditing.ts'
import { textOf } from './writtenFields.ts'

/** An initiative as the form holds it. */
export type InitiativeForm = {
  readonly title: string
  readonly audienceId: Pointer | null
  readonly benefitId: Pointer | null
  readonly channelId: string | null
  readonly way: string
  readonly leadUnitId: Pointer | null
  readonly hoursPerWeek: number | null
  readonly lifecycle: InitiativeLifecycle
}

/** The form as it opens; what an initiative points at and is archived counts as empty. */
export function toInitiativeForm(
  initiative: Initiative | null,
  start: StrategyStart,
  { audiences, benefits, channels, units }: Strategy,
): InitiativeForm {
  const standing = (rows: ReadonlyArray<{ readonly id: string }>, id: string | undefined) =>
    rows.find((row) => row.id === id)?.id ?? null
  const from: Partial<Initiative> = initiative ?? {}
  const benefitId = initiative ? from.benefitId : start.benefitId
  const benefit = benefits.find(({ id }) => id === benefitId)
  return {
    title: from.title ?? '',
    audienceId: standing(
      audiences,
      (initiative ? from.audienceId : start.audienceId) ?? benefit?.audienceId,
    ),
    benefitId: benefit?.id ?? null,
    channelId: standing(channels, initiative ? from.channelId : start.channelId),
    way: from.way ?? '',
    leadUnitId: standing(units, initiative ? from.leadUnitId : start.unitId),
    hoursPerWeek: from.hoursPerWeek ?? null,
    lifecycle: from.lifecycle ?? 'idea',
  }
}

/** The initiative to save, or null while it says nothing at all. */
export function toInitiativeDraft(form: InitiativeForm) {
  const draft = {
    title: textOf(form.title),
    audienceId: form.audienceId ?? undefined,
    benefitId: form.benefitId ?? undefined,
    channelId: form.channelId ?? undefined,
    way: textOf(form.way),
    leadUnitId: form.leadUnitId ?? undefined,
    hoursPerWeek: form.hoursPerWeek ?? undefined,
  }
  const isEmpty = Object.values(draft).every((value) => value === undefined)
  return isEmpty ? null : { ...draft, lifecycle: form.lifecycle }
}
