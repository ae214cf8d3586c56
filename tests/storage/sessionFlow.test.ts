import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { openTestDatabase, stampSource } from './testDatabase.ts'
import { parseLocalDate, type LocalDate } from '#domain/calendar.ts'
import type { DecisionOutcome } from '#domain/decision.ts'
import type { BallotScores, Score } from '#domain/score.ts'
import { usualAgenda } from '#domain/agenda.ts'
import { sessionResult } from '#domain/sessionResult.ts'
import type { Database } from '#storage/database.ts'
import { handInBallot, withdrawBallot } from '#storage/ballotWrites.ts'
import { confirmDecisions, correctDecision, draftDecisions } from '#storage/decisionWrites.ts'
import { listCandidates } from '#storage/listCandidates.ts'
import { listDecisions } from '#storage/listDecisions.ts'
import { readUndoState } from '#storage/readChanges.ts'
import { listSessions, readSession } from '#storage/readSession.ts'
import { closeRound, moveSession, openRound } from '#storage/sessionRounds.ts'
import { addParticipant, addSession, deleteSession, editSession } from '#storage/sessionWrites.ts'
import { undoChange } from '#storage/undoChange.ts'

const none = new Map()
const day = date('2026-11-23')

function date(text: string): LocalDate {
  const parsed = parseLocalDate(text)
  if (parsed === null) throw new Error(text)
  return parsed
}

/** A database with two initiatives, A and B, and a session of three voters about them. */
async function prepared() {
  const db = await openTestDatabase()
  const stamp = stampSource()
  for (const title of ['A', 'B'])
    await db.initiatives.add({
      id: title,
      createdAt: stamp().now,
      updatedAt: stamp().now,
      title,
      hoursPerWeek: 4,
      lifecycle: 'planned',
    })
  const added = await addSession(
    db,
    stamp(),
    { heldOn: day, weight: 0.5, top: 1, agenda: { ...usualAgenda } },
    ['A', 'B'],
    [{ role: 'Enhetschef' }, {}, {}],
  )
  if (!added.ok) throw new Error(added.problem.code)
  const { id } = added.value
  return { db, stamp, id, hand: handIn(db, stamp, id) }
}

function handIn(db: Database, stamp: ReturnType<typeof stampSource>, sessionId: string) {
  return (participant: number, scores: BallotScores, round = 1, replaces = false) =>
    handInBallot(
      db,
      stamp(),
      { sessionId, round, participant, way: 'device', scores },
      { replaces },
    )
}

function scores(a: Score, b: Score): BallotScores {
  return new Map([
    ['A', { goal: a, benefit: a }],
    ['B', { goal: b, benefit: b }],
  ])
}

test('a session from preparing to the confirmed decision', async () => {
  const { db, stamp, id, hand } = await prepared()
  await openRound(db, stamp(), id, [], new Map([['A', { status: 'atRisk', gapActiveDays: 19 }]]))
  for (const participant of [1, 2, 3]) await hand(participant, scores(4, 1))
  await closeRound(db, stamp(), id)
  await moveSession(db, stamp(), id, 'startTalk')
  await openRound(db, stamp(), id, ['B'], none)
  await hand(1, scores(0, 2), 2)
  await closeRound(db, stamp(), id)
  await moveSession(db, stamp(), id, 'startDeciding')

  const decide = (itemId: string, outcome: DecisionOutcome, rationale?: string) =>
    draftDecisions(
      db,
      stamp(),
      id,
      new Map([[itemId, { outcome, ...(rationale && { rationale }) }]]),
    )
  await decide('A', 'wait')
  await moveSession(db, stamp(), id, 'startReadBack')
  expect(await confirmDecisions(db, stamp(), id, day)).toMatchObject({
    problem: { code: 'undecided', itemIds: ['B'] },
  })
  await decide('B', 'prioritise')
  expect(await confirmDecisions(db, stamp(), id, day)).toMatchObject({
    problem: { code: 'reasonMissing', itemIds: ['A', 'B'] },
  })
  await decide('A', 'prioritise')
  await decide('B', 'continue')
  expect(await confirmDecisions(db, stamp(), id, day)).toMatchObject({ ok: true })

  const card = await readSession(db, id)
  expect(card?.session.stage).toBe('confirmed')
  expect(card?.items[0]?.facts).toMatchObject({ title: 'A', standing: { gapActiveDays: 19 } })
  expect(card?.decisions.find(({ initiativeId }) => initiativeId === 'A')).toMatchObject({
    outcome: 'prioritise',
    rank: 1,
    reviewOn: '2027-05-23',
    snapshot: { voters: 3, value: 100, rounds: 2, facts: { title: 'A' } },
  })
  // Only what was talked about was scored again, by the one who handed in.
  expect(card?.ballots.filter(({ round }) => round === 2)).toMatchObject([
    { participant: 1, scores: [{ itemId: 'B', goal: 2 }] },
  ])
})

test('shows nothing of a ballot while its round is open, and marks it as hidden', async () => {
  const { db, stamp, id, hand } = await prepared()
  await openRound(db, stamp(), id, [], none)
  await hand(2, scores(4, 0))
  const card = await readSession(db, id)
  expect(card?.ballots).toEqual([])
  expect(card?.handedIn).toEqual([{ participant: 2, way: 'device' }])
  expect(await db.ballots.toArray()).toMatchObject([{ hidden: true }])
  expect(JSON.stringify(await db.changes.toArray())).not.toContain('scores')
  await closeRound(db, stamp(), id)
  expect((await db.ballots.toArray())[0]).not.toHaveProperty('hidden')
  expect((await readSession(db, id))?.ballots).toHaveLength(1)
})

test('exchanges a ballot only when told to, and never one of a closed round', async () => {
  const { db, stamp, id, hand } = await prepared()
  await openRound(db, stamp(), id, [], none)
  await hand(1, scores(4, 0))
  const problem = (code: string) => ({ ok: false, problem: { code } })
  expect(await hand(1, scores(0, 0))).toEqual(problem('handedInBefore'))
  expect(await hand(1, scores(3, 3), 1, true)).toMatchObject({ ok: true })
  expect(await hand(9, scores(0, 0))).toEqual(problem('noSuchParticipant'))
  await hand(2, scores(0, 0))
  await withdrawBallot(db, stamp(), id, 2)
  await closeRound(db, stamp(), id)
  expect(await hand(1, scores(0, 0), 1, true)).toEqual(problem('roundClosed'))
  expect(await withdrawBallot(db, stamp(), id, 1)).toEqual(problem('roundClosed'))
  expect((await readSession(db, id))?.ballots).toMatchObject([{ scores: [{ goal: 3 }, {}] }])
})

test('settles what decides the result when scoring begins, over undo too', async () => {
  const { db, stamp, id } = await prepared()
  await editSession(db, stamp(), id, { settings: { weight: 0.7 }, initiativeIds: ['B', 'A'] })
  await openRound(db, stamp(), id, [], none)
  const wrong = { ok: false, problem: { code: 'wrongStage' } }
  expect(await editSession(db, stamp(), id, { settings: { weight: 0.1 } })).toEqual(wrong)
  expect(await editSession(db, stamp(), id, { initiativeIds: ['A'] })).toEqual(wrong)
  expect(await editSession(db, stamp(), id, { voters: [{}] })).toEqual(wrong)
  expect(await addParticipant(db, stamp(), id, { role: 'Ny' })).toMatchObject({
    ok: true,
  })
  const undo = async () => {
    const { undoable } = await readUndoState(db)
    return undoChange(db, undoable?.seq ?? 0)
  }
  await undo()
  expect(await undo()).toEqual({ ok: false, problem: 'changedSince' })
  expect((await readSession(db, id))?.session).toMatchObject({ stage: 'score', weight: 0.7 })
})

test('changes a prepared session as one act, and takes it back as one', async () => {
  const { db, stamp, id } = await prepared()
  const before = await readSession(db, id)
  await editSession(db, stamp(), id, {
    settings: { title: 'Höst', heldOn: date('2026-12-01') },
    initiativeIds: ['B'],
    voters: [{}, { role: 'Rektor' }],
  })
  expect(await readSession(db, id)).toMatchObject({
    session: { title: 'Höst', heldOn: '2026-12-01' },
    items: [{ initiativeId: 'B', place: 1 }],
    participants: [{ number: 1 }, { number: 2, role: 'Rektor' }],
  })
  const { undoable } = await readUndoState(db)
  expect(await undoChange(db, undoable?.seq ?? 0)).toMatchObject({ ok: true })
  expect(await readSession(db, id)).toEqual(before)
})

test('lets somebody in who comes late, and out again only before they have voted', async () => {
  const { db, stamp, id, hand } = await prepared()
  await openRound(db, stamp(), id, [], none)
  for (const participant of [1, 2]) await hand(participant, scores(4, 1))
  await closeRound(db, stamp(), id)
  await openRound(db, stamp(), id, ['B'], none)
  const [first] = await db.ballots.toArray()
  const undoLast = async () => undoChange(db, (await readUndoState(db)).undoable?.seq ?? 0)

  await addParticipant(db, stamp(), id, {})
  expect(await undoLast()).toMatchObject({ ok: true })
  expect((await readSession(db, id))?.participants).toHaveLength(3)
  await addParticipant(db, stamp(), id, { role: 'Rektor' })
  expect((await readSession(db, id))?.participants.at(-1)).toMatchObject({
    number: 4,
    role: 'Rektor',
  })
  expect(await hand(4, scores(0, 4), 2)).toMatchObject({ ok: true })
  expect(await undoLast()).toEqual({ ok: false, problem: 'changedSince' })
  await closeRound(db, stamp(), id)
  const card = await readSession(db, id)
  const result = card && sessionResult(card)
  // A voter of the second round alone has no value for what was scored in the first.
  expect([...(result?.standing.keys() ?? [])]).toEqual([1, 2, 4])
  expect(result?.ranking.items.map(({ figures }) => figures?.votes)).toEqual([2, 3])
  expect(await db.ballots.get(first?.id ?? '')).toEqual(first)
})

test('leaves out initiatives that are gone when scoring begins', async () => {
  const { db, stamp, id } = await prepared()
  await db.initiatives.update('B', { deletedAt: stamp().now })
  expect((await readSession(db, id))?.items).toMatchObject([{ initiativeId: 'A' }])
  expect(await listCandidates(db)).toMatchObject([{ facts: { title: 'A' } }])
  await openRound(db, stamp(), id, [], none)
  expect((await readSession(db, id))?.session.rounds).toMatchObject([{ itemIds: ['A'] }])
  expect((await readSession(db, id))?.items).toHaveLength(1)
})

test('corrects a confirmed decision by another, and keeps both', async () => {
  const { db, stamp, id, hand } = await prepared()
  await openRound(db, stamp(), id, [], none)
  await hand(1, scores(4, 1))
  await closeRound(db, stamp(), id)
  await moveSession(db, stamp(), id, 'startDeciding')
  const both = new Map(['A', 'B'].map((item) => [item, { outcome: 'continue' as const }]))
  await draftDecisions(db, stamp(), id, both)
  await moveSession(db, stamp(), id, 'startReadBack')
  await confirmDecisions(db, stamp(), id, day)
  expect(
    await draftDecisions(db, stamp(), id, new Map([['A', { outcome: 'close' }]])),
  ).toMatchObject({
    problem: { code: 'wrongStage' },
  })
  expect(await deleteSession(db, stamp(), id)).toMatchObject({ problem: { code: 'wrongStage' } })

  const [first] = (await listDecisions(db)).decisions.filter(
    ({ initiativeId }) => initiativeId === 'A',
  )
  const firstId = first?.id ?? ''
  const correct = () =>
    correctDecision(db, stamp(), firstId, { outcome: 'try', tryUntil: day }, day)
  expect(await correct()).toMatchObject({ ok: true })
  expect(await correct()).toMatchObject({ problem: { code: 'missing' } })
  expect((await listDecisions(db)).decisions).toHaveLength(3)
  expect(await db.decisions.get(firstId)).toEqual(first)
})

test('a session is deleted, and comes back by undo', async () => {
  const { db, stamp, id } = await prepared()
  await deleteSession(db, stamp(), id)
  expect(await listSessions(db)).toEqual([])
  const { undoable } = await readUndoState(db)
  await undoChange(db, undoable?.seq ?? 0)
  expect(await listSessions(db)).toMatchObject([{ items: [{ place: 1 }, { place: 2 }] }])
})
