import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { usualAgenda } from '#domain/agenda.ts'
import { parseLocalDate } from '#domain/calendar.ts'
import type { Score } from '#domain/score.ts'
import { sessionResult } from '#domain/sessionResult.ts'
import { handInBallot } from '#storage/ballotWrites.ts'
import type { Database } from '#storage/database.ts'
import { listDecisions } from '#storage/listDecisions.ts'
import { listChanges } from '#storage/readChanges.ts'
import { listDeleted } from '#storage/deletedRecords.ts'
import { listSessions, readSession } from '#storage/readSession.ts'
import { closeRound, openRound } from '#storage/sessionRounds.ts'
import { addSession } from '#storage/sessionWrites.ts'
import { backupOf, restoreInto } from './backupHouse.ts'
import { TestHouse } from './testSession.ts'

/** A meeting of two about one initiative: the first round closed, the second open with one ballot in. */
async function votingHouse() {
  const house = await TestHouse.open()
  const { db } = house
  const now = house.now()
  await db.initiatives.add({
    id: 'initiative',
    createdAt: now,
    updatedAt: now,
    title: 'Fler kontaktpersoner',
    lifecycle: 'idea',
  })
  const heldOn = parseLocalDate('2026-11-23')
  if (heldOn === null) throw new Error('no date')
  const draft = { heldOn, weight: 0.5, agenda: { ...usualAgenda } }
  const added = await addSession(db, house.stamp(), draft, ['initiative'], [{}, {}])
  if (!added.ok) throw new Error(added.problem.code)
  const { id } = added.value
  const hand = (round: number, participant: number, score: Score) =>
    handInBallot(
      db,
      house.stamp(),
      {
        sessionId: id,
        round,
        participant,
        way: 'device',
        scores: new Map([['initiative', { goal: score, benefit: score }]]),
      },
      { replaces: false },
    )
  await openRound(db, house.stamp(), id, [], new Map())
  await hand(1, 1, 2)
  await hand(1, 2, 2)
  await closeRound(db, house.stamp(), id)
  await openRound(db, house.stamp(), id, ['initiative'], new Map())
  await hand(2, 1, 4)
  return { house, id }
}

/** All that a screen, a record or a print of the meeting can be made of. */
async function shownOf(db: Database, id: string) {
  const card = await readSession(db, id)
  return {
    card,
    result: card && sessionResult(card),
    all: await listSessions(db),
    decisions: await listDecisions(db),
    changes: await listChanges(db, 100),
    deleted: await listDeleted(db),
  }
}

test('a backup made while a round is open keeps its ballots, marked, and shows them to nobody', async () => {
  const { house, id } = await votingHouse()
  const file = await backupOf(house)

  const copy = await TestHouse.open()
  await restoreInto(copy, file)

  const rows = await copy.db.ballots.orderBy('id').toArray()
  expect(rows.map(({ round, hidden }) => [round, hidden])).toEqual([
    [1, undefined],
    [1, undefined],
    [2, true],
  ])
  const shown = await shownOf(copy.db, id)
  expect(shown.card?.handedIn).toEqual([{ participant: 1, way: 'device' }])
  expect(shown.card?.ballots.map(({ round }) => round)).toEqual([1, 1])
  expect(shown.result?.ranking.items[0]?.figures?.value).toBe(50)
  expect(JSON.stringify(shown)).not.toContain('"goal":4')

  await closeRound(copy.db, copy.stamp(), id)
  const after = await shownOf(copy.db, id)
  expect(after.card?.ballots).toHaveLength(3)
  expect(after.result?.ranking.items[0]?.figures?.value).toBe(75)
  expect(await copy.db.ballots.filter(({ hidden }) => hidden === true).count()).toBe(0)
})
