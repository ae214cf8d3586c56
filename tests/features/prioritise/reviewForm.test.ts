import { expect, test } from 'vitest'
import type { Benefit } from '#domain/benefit.ts'
import { isLocalDate, type LocalDate } from '#domain/calendar.ts'
import {
  reviewProblems,
  toReviewDraft,
  toReviewForm,
  withBenefit,
} from '#features/prioritise/reviewForm.ts'

function day(text: string): LocalDate {
  if (!isLocalDate(text)) throw new Error(text)
  return text
}

const today = day('2026-11-23')
const at = '2026-11-01T08:00:00.000Z'
const benefit: Benefit = {
  id: 'b',
  createdAt: at,
  updatedAt: at,
  statement: 'Jag kan fråga',
  audienceId: 'a',
  status: 'active',
  indicator: 'Frågor',
  baseline: '2',
}
const empty = toReviewForm(null, [benefit], today, 'Ledningsgruppen')
const filled = { ...empty, conclusion: ' Det går bra. ', outcome: 'continues' as const }

test('a new review is of today, with the benefits as they stand', () => {
  expect(empty).toMatchObject({ heldOn: today, by: 'Ledningsgruppen', outcome: null })
  expect(empty.benefits).toEqual([
    {
      benefitId: 'b',
      statement: 'Jag kan fråga',
      status: 'active',
      indicator: 'Frågor',
      baseline: '2',
    },
  ])
})

test('it is not saved without a conclusion and what happens now', () => {
  expect(toReviewDraft(empty, 'd', today)).toBeNull()
  expect(reviewProblems(empty, today)).toMatchObject({ conclusion: true, outcome: true })
  expect(toReviewDraft({ ...filled, conclusion: '  ' }, 'd', today)).toBeNull()
})

test('what continues is looked at again in six months unless said, and never before it was', () => {
  expect(toReviewDraft(filled, 'd', today)).toMatchObject({
    conclusion: 'Det går bra.',
    nextReviewOn: '2027-05-23',
  })
  expect(toReviewDraft({ ...filled, nextReviewOn: '2027-01-15' }, 'd', today)).toMatchObject({
    nextReviewOn: '2027-01-15',
  })
  expect(toReviewDraft({ ...filled, nextReviewOn: today }, 'd', today)).toBeNull()
  const ended = toReviewDraft({ ...filled, outcome: 'ends', nextReviewOn: today }, 'd', today)
  expect(ended).not.toBeNull()
  expect(ended).not.toHaveProperty('nextReviewOn')
})

test('it is of today at the latest', () => {
  expect(toReviewDraft({ ...filled, heldOn: '2026-11-24' }, 'd', today)).toBeNull()
  expect(toReviewDraft({ ...filled, heldOn: null }, 'd', today)).toBeNull()
})

test('what was left empty is left out', () => {
  const form = withBenefit({ ...filled, by: ' ' }, 'b', { value: ' ', status: 'realised' })
  const draft = toReviewDraft(form, 'd', today)
  expect(draft).not.toHaveProperty('by')
  expect(draft?.benefits[0]).not.toHaveProperty('value')
  expect(draft?.benefits).toMatchObject([{ status: 'realised' }])
  expect(toReviewDraft(withBenefit(form, 'b', { value: ' 14 ' }), 'd', today)).toMatchObject({
    benefits: [{ value: '14' }],
  })
})

test('a review that is changed opens as it was written, with benefits that have come since', () => {
  const review = {
    id: 'r',
    createdAt: at,
    updatedAt: at,
    decisionId: 'd',
    heldOn: day('2026-11-20'),
    conclusion: 'Det går bra.',
    outcome: 'newDecision' as const,
    benefits: [{ benefitId: 'b', statement: 'Jag kan fråga', status: 'idea' as const, value: '9' }],
  }
  const form = toReviewForm(review, [benefit, { ...benefit, id: 'c' }], today, 'Någon')
  expect(form).toMatchObject({ heldOn: '2026-11-20', by: '', outcome: 'newDecision' })
  expect(form.benefits.map(({ benefitId, status }) => [benefitId, status])).toEqual([
    ['b', 'idea'],
    ['c', 'active'],
  ])
})
