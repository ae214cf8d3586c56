import type { Benefit, BenefitStatus } from '#domain/benefit.ts'
import { parseLocalDate, type LocalDate } from '#domain/calendar.ts'
import {
  reviewedBenefit,
  reviewOutcomes,
  type Review,
  type ReviewDraft,
  type ReviewedBenefit,
  type ReviewOutcome,
} from '#domain/review.ts'
import { usualReviewDate } from '#domain/reviewDate.ts'

/** A review as its form holds it; null while nothing is chosen. */
export type ReviewForm = {
  readonly conclusion: string
  readonly outcome: ReviewOutcome | null
  readonly by: string
  readonly heldOn: string | null
  readonly nextReviewOn: string | null
  readonly benefits: readonly ReviewedBenefit[]
}

/** The form as it opens: a review that there is, or a new one of today. */
export function toReviewForm(
  review: Review | null,
  benefits: readonly Benefit[],
  today: LocalDate,
  by: string,
): ReviewForm {
  const known = review?.benefits ?? []
  const added = benefits.filter(({ id }) => !known.some(({ benefitId }) => benefitId === id))
  return {
    conclusion: review?.conclusion ?? '',
    outcome: review?.outcome ?? null,
    by: review ? (review.by ?? '') : by,
    heldOn: review?.heldOn ?? today,
    nextReviewOn: review?.nextReviewOn ?? null,
    benefits: [...known, ...added.map(reviewedBenefit)],
  }
}

/** The form with another value or status of one benefit. */
export function withBenefit(
  form: ReviewForm,
  id: string,
  change: { readonly value?: string; readonly status?: BenefitStatus },
): ReviewForm {
  return {
    ...form,
    benefits: form.benefits.map((row) => (row.benefitId === id ? { ...row, ...change } : row)),
  }
}

/** Which fields keep it from being saved. */
export function reviewProblems(form: ReviewForm, today: LocalDate) {
  const heldOn = dateOf(form.heldOn)
  const next = dateOf(form.nextReviewOn)
  return {
    conclusion: form.conclusion.trim() === '',
    outcome: form.outcome === null,
    heldOn: heldOn === null || heldOn > today,
    nextReviewOn:
      form.outcome === 'continues' && heldOn !== null && next !== null && next <= heldOn,
  }
}

/** The review to save, or null while something keeps it from being saved. */
export function toReviewDraft(
  form: ReviewForm,
  decisionId: string,
  today: LocalDate,
): ReviewDraft | null {
  const heldOn = dateOf(form.heldOn)
  const outcome = reviewOutcomes.find((known) => known === form.outcome)
  if (!heldOn || !outcome || Object.values(reviewProblems(form, today)).includes(true)) return null
  const by = form.by.trim()
  return {
    decisionId,
    heldOn,
    conclusion: form.conclusion.trim(),
    outcome,
    benefits: form.benefits.map(withoutEmptyValue),
    ...(by !== '' && { by }),
    ...(outcome === 'continues' && {
      nextReviewOn: dateOf(form.nextReviewOn) ?? usualReviewDate(heldOn),
    }),
  }
}

function withoutEmptyValue(row: ReviewedBenefit): ReviewedBenefit {
  const value = row.value?.trim() ?? ''
  const rest = { ...row }
  delete rest.value
  return value === '' ? rest : { ...rest, value }
}

function dateOf(text: string | null): LocalDate | null {
  return text === null ? null : parseLocalDate(text)
}
