import type { Goal, GoalLevel, GoalStatus } from '#domain/goal.ts'
import type { BenefitPointer, Pointer } from '#domain/strategyDrafts.ts'
import type { Strategy } from '#query/strategy.ts'
import type { StrategyStart } from './strategyEditing.ts'
import { choiceOf, dateOf, textOf } from './writtenFields.ts'

/** A goal as the form holds it. */
export type GoalForm = {
  readonly title: string
  readonly level: GoalLevel | ''
  readonly developmentArea: string
  readonly parentGoalId: Pointer | null
  readonly benefitIds: readonly BenefitPointer[]
  readonly channelIds: readonly string[]
  readonly indicator: string
  readonly baseline: string
  readonly target: string
  readonly by: string | null
  readonly status: GoalStatus
}

/** The form as it opens; a new goal begins linked to what it was opened from. */
export function toGoalForm(
  goal: Goal | null,
  { benefitId, channelId }: StrategyStart,
  { goals, benefitGoals, channelGoals }: Strategy,
): GoalForm {
  const isOwn = (link: { readonly goalId: string }) => link.goalId === goal?.id
  return {
    title: goal?.title ?? '',
    level: goal?.level ?? '',
    developmentArea: goal?.developmentArea ?? '',
    parentGoalId: goals.find(({ id }) => id === goal?.parentGoalId)?.id ?? null,
    benefitIds: goal
      ? benefitGoals.filter(isOwn).map((link) => link.benefitId)
      : [benefitId].filter((id) => id !== undefined),
    channelIds: goal
      ? channelGoals.filter(isOwn).map((link) => link.channelId)
      : [channelId].filter((id) => id !== undefined),
    indicator: goal?.indicator ?? '',
    baseline: goal?.baseline ?? '',
    target: goal?.target ?? '',
    by: goal?.by ?? null,
    status: goal?.status ?? 'active',
  }
}

/** The goal to save, or null while it has no title. */
export function toGoalDraft(form: GoalForm) {
  const title = textOf(form.title)
  if (title === undefined) return null
  return {
    title,
    level: choiceOf(form.level),
    developmentArea: textOf(form.developmentArea),
    parentGoalId: form.parentGoalId ?? undefined,
    benefitIds: form.benefitIds,
    channelIds: form.channelIds,
    indicator: textOf(form.indicator),
    baseline: textOf(form.baseline),
    target: textOf(form.target),
    by: dateOf(form.by),
    status: form.status,
  }
}
