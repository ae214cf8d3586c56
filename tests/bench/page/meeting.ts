import { usualAgenda } from '#domain/agenda.ts'
import { toLocalDate } from '#domain/calendar.ts'
import { isScore } from '#domain/score.ts'
import { toStockholmTime } from '#domain/stockholm.ts'
import { handInBallot } from '#storage/ballotWrites.ts'
import { closeRound, openRound } from '#storage/sessionRounds.ts'
import { addSession } from '#storage/sessionWrites.ts'
import type { Stamp } from '#storage/stamp.ts'
import { initiativeWrites } from '#storage/strategyWrites.ts'
import { withOpened } from './figures.ts'

/** As many of both as a meeting is made for. */
const size = 12

/** Lays a meeting whose first round has been closed: twelve initiatives, scored by twelve. Gives its id. */
export function layMeeting(): Promise<string> {
  const now = new Date().toISOString()
  const stamp: Stamp = { now, newId: () => crypto.randomUUID() }
  const numbers = Array.from({ length: size }, (_, at) => at)
  return withOpened(async (db) => {
    const ids: string[] = []
    for (const at of numbers) {
      const draft = {
        title: `Insats ${at + 1}`,
        hoursPerWeek: 1 + (at % 5),
        lifecycle: 'idea',
      } as const
      const added = await initiativeWrites.add(db, stamp, draft)
      if (!added.ok) throw new Error(added.problem.code)
      ids.push(added.value.id)
    }
    const added = await addSession(
      db,
      stamp,
      {
        heldOn: toLocalDate(toStockholmTime(Date.now()).day),
        weight: 0.5,
        hoursAvailable: 15,
        agenda: { ...usualAgenda },
      },
      ids,
      numbers.map(() => ({})),
    )
    if (!added.ok) throw new Error(added.problem.code)
    const { id: sessionId } = added.value
    await openRound(db, stamp, sessionId, ids, new Map())
    for (const voter of numbers) {
      const answer = (at: number) => {
        const score = (at * 7 + voter * 3 + ((at * voter) % 4)) % 5
        return isScore(score) ? score : null
      }
      const scores = new Map(
        ids.map((id, at) => [id, { goal: answer(at), benefit: answer(at + 2) }]),
      )
      const draft = { sessionId, round: 1, participant: voter + 1, way: 'device', scores } as const
      await handInBallot(db, stamp, draft, { replaces: false })
    }
    await closeRound(db, stamp, sessionId)
    return sessionId
  })
}
