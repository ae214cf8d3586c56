import * as z from 'zod'
import { mostParticipants, mostRounds } from './ballotCode.ts'
import { idSchema, recordFields } from './record.ts'
import { isScore, type BallotScores, type Score } from './score.ts'

/** How a ballot came in: on the device that is passed around, by a code, or keyed in from paper. */
export const ballotWays = ['device', 'code', 'keyed'] as const
export type BallotWay = (typeof ballotWays)[number]

const answerSchema = z.custom<Score>(isScore).nullable()

/** One participant's answers in one round. */
export const ballotSchema = z.looseObject({
  ...recordFields,
  sessionId: idSchema,
  round: z.int().min(1).max(mostRounds),
  participant: z.int().min(1).max(mostParticipants),
  way: z.enum(ballotWays),
  scores: z.array(z.looseObject({ itemId: idSchema, goal: answerSchema, benefit: answerSchema })),
  /** As long as the round is open: nobody may be shown what it says, wherever it lies. */
  hidden: z.literal(true).exactOptional(),
})
export type Ballot = z.infer<typeof ballotSchema>

/** One participant has one ballot in a round, whichever tab it is handed in at. */
export function ballotId(sessionId: string, round: number, participant: number): string {
  return `${sessionId}.${round}.${participant}`
}

/** The answers by initiative id. */
export function ballotScores({ scores }: Pick<Ballot, 'scores'>): BallotScores {
  return new Map(scores.map(({ itemId, goal, benefit }) => [itemId, { goal, benefit }]))
}
