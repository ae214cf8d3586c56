import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { isLocalDate, type LocalDate } from '#domain/calendar.ts'
import type { ReviewDraft } from '#domain/review.ts'
import { toStrategyPlan } from '#query/strategy.ts'
import { listCandidates } from '#storage/listCandidates.ts'
import { listDecisions } from '#storage/listDecisions.ts'
import { readUndoState } from '#storage/readChanges.ts'
import { readStrategy } from '#storage/readStrategy.ts'
import { saveReview } from '#storage/reviewWrites.ts'
import { redoChange, undoChange } from '#storage/undoChange.ts'
import { allButChanges, openTestDatabase, stampSource } from './testDatabase.ts'

function day(text: string): LocalDate {
  if (!isLocalDate(text)) throw new Error(text)
  return text
}

/** A confirmed decision and a draft, on an initiative that gives one benefit. */
async function decided() {
  const db = await openTestDatabase()
  const stamp = stampSource()
  const at = { createdAt: stamp().now, updatedAt: stamp().now }
  const facts = { title: 'Berättelser', goals: [] }
  await db.audiences.add({ id: 'a', ...at, name: 'Unga' })
  await db.benefits.add({
    id: 'b',
    ...at,
    statement: 'Jag kan fråga',
    audienceId: 'a',
    status: 'active',
  })
  await db.initiatives.add({ id: 'i', ...at, benefitId: 'b', lifecycle: 'underWay' })
  const decision = {
    ...at,
    initiativeId: 'i',
    outcome: 'prioritise',
    decidedOn: day('2026-05-20'),
  } as const
  const snapshot = {
    facts,
    weight: 0.5,
    rounds: 1,
    voters: 3,
    votes: 3,
    ranked: 1,
    isRobust: true,
    fitsHours: true,
  }
  await db.decisions.bulkAdd([
    { ...decision, id: 'd', confirmedAt: at.createdAt, snapshot },
    { ...decision, id: 'draft' },
  ])
  return { db, stamp }
}

const draft: ReviewDraft = {
  decisionId: 'd',
  heldOn: day('2026-11-23'),
  by: 'Enhetschef',
  conclusion: 'Fler hör av sig.',
  outcome: 'continues',
  nextReviewOn: day('2027-05-23'),
  benefits: [{ benefitId: 'b', statement: 'Jag kan fråga', status: 'realised', value: '14' }],
}

test('a review sets the status of its benefits, as one change that is taken back whole', async () => {
  const { db, stamp } = await decided()
  const before = await allButChanges(db)
  const saved = await saveReview(db, stamp(), draft)
  expect(saved).toMatchObject({ ok: true, value: draft })
  expect((await db.benefits.get('b'))?.status).toBe('realised')
  expect((await listDecisions(db)).reviews).toMatchObject([{ decisionId: 'd', by: 'Enhetschef' }])
  expect((await listDecisions(db)).decisions).toMatchObject([{ id: 'd' }])
  expect((await readStrategy(db)).reviews).toHaveLength(1)

  const { undoable } = await readUndoState(db)
  expect(undoable).toMatchObject({ kind: 'saveReview', subject: 'Berättelser' })
  const after = await allButChanges(db)
  await undoChange(db, undoable?.seq ?? 0)
  expect(await allButChanges(db)).toEqual(before)
  await redoChange(db, undoable?.seq ?? 0)
  expect(await allButChanges(db)).toEqual(after)
})

test('an initiative that a review ends is done, and goes on when the review is written anew', async () => {
  const { db, stamp } = await decided()
  const ended = await saveReview(db, stamp(), { ...draft, outcome: 'ends' })
  expect((await db.initiatives.get('i'))?.lifecycle).toBe('done')
  expect(await listCandidates(db)).toEqual([])
  if (!ended.ok) throw new Error(ended.problem.code)
  const shorter: ReviewDraft = {
    decisionId: 'd',
    heldOn: draft.heldOn,
    conclusion: 'Den fortsätter.',
    outcome: 'continues',
    benefits: [],
  }
  await saveReview(db, stamp(), shorter, ended.value.id)
  expect((await db.initiatives.get('i'))?.lifecycle).toBe('underWay')
  const [review, ...others] = await db.reviews.toArray()
  expect(others).toEqual([])
  expect(review).toMatchObject({ outcome: 'continues', createdAt: ended.value.createdAt })
  expect(review).not.toHaveProperty('by')
  expect(review).not.toHaveProperty('nextReviewOn')
})

test('a decision that a review has ended is told so in the plan that the boundary rules read', async () => {
  const { db, stamp } = await decided()
  const endOf = async () => toStrategyPlan(await readStrategy(db), []).decisions[0]?.endedOn
  await saveReview(db, stamp(), draft)
  expect(await endOf()).toBeUndefined()
  await saveReview(db, stamp(), { ...draft, outcome: 'ends' })
  expect(await endOf()).toBe('2026-11-23')
})

test('nothing is written without a conclusion, or on what is not confirmed or gone', async () => {
  const { db, stamp } = await decided()
  const before = await allButChanges(db)
  expect(await saveReview(db, stamp(), { ...draft, conclusion: ' ' })).toMatchObject({
    problem: { code: 'invalid', fields: [{ path: 'conclusion' }] },
  })
  const gone = { ok: false, problem: { code: 'missing' } }
  expect(await saveReview(db, stamp(), { ...draft, decisionId: 'draft' })).toEqual(gone)
  expect(await saveReview(db, stamp(), { ...draft, decisionId: 'nowhere' })).toEqual(gone)
  expect(await saveReview(db, stamp(), draft, 'nowhere')).toEqual(gone)
  expect(await allButChanges(db)).toEqual(before)
})

test('writing a review anew leaves alone what has become of a benefit since', async () => {
  const { db, stamp } = await decided()
  const saved = await saveReview(db, stamp(), draft)
  if (!saved.ok) throw new Error(saved.problem.code)
  await db.benefits.update('b', { status: 'writtenOff' })
  await saveReview(db, stamp(), { ...draft, conclusion: 'Rättad.' }, saved.value.id)
  expect((await db.benefits.get('b'))?.status).toBe('writtenOff')
  const [benefit] = draft.benefits
  if (!benefit) throw new Error('There is no benefit')
  const active = { ...draft, benefits: [{ ...benefit, status: 'active' as const }] }
  await saveReview(db, stamp(), active, saved.value.id)
  expect((await db.benefits.get('b'))?.status).toBe('active')
})

test('a benefit that is gone does not keep a review from being saved', async () => {
  const { db, stamp } = await decided()
  await db.benefits.update('b', { deletedAt: stamp().now })
  expect(await saveReview(db, stamp(), draft)).toMatchObject({ ok: true })
  expect((await db.benefits.get('b'))?.status).toBe('active')
})
