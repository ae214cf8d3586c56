import { handInBallot, withdrawBallot } from '#storage/ballotWrites.ts'
import { confirmDecisions, correctDecision, draftDecisions } from '#storage/decisionWrites.ts'
import { itemFactsTables } from '#storage/itemFacts.ts'
import { listCandidates } from '#storage/listCandidates.ts'
import { listSessions, readSession, sessionCardTables } from '#storage/readSession.ts'
import { saveReview } from '#storage/reviewWrites.ts'
import { closeRound, moveSession, openRound } from '#storage/sessionRounds.ts'
import { addParticipant, addSession, deleteSession, editSession } from '#storage/sessionWrites.ts'
import { defineRead } from './defineRead.ts'
import { defineWrite } from './defineWrite.ts'

export type { BallotDraft } from '#storage/ballotWrites.ts'
export type { Candidate } from '#storage/listCandidates.ts'
export type { ScoredItem, SessionCard } from '#storage/readSession.ts'

/** The sessions, the newest meeting first. */
export const useSessions = defineRead({
  key: 'sessions',
  tables: sessionCardTables,
  read: listSessions,
})

/** One session, or null when it is gone. Ballots of an open round are never in it. */
export const useSession = defineRead({
  key: 'session',
  tables: sessionCardTables,
  read: readSession,
})

/** The initiatives that can be scored, with their facts. */
export const useCandidates = defineRead({
  key: 'candidates',
  tables: itemFactsTables,
  read: listCandidates,
})

export const useAddSession = defineWrite(addSession)
export const useEditSession = defineWrite(editSession)
export const useAddParticipant = defineWrite(addParticipant)
export const useDeleteSession = defineWrite(deleteSession)
export const useOpenRound = defineWrite(openRound)
export const useCloseRound = defineWrite(closeRound)
export const useMoveSession = defineWrite(moveSession)
export const useHandInBallot = defineWrite(handInBallot)
export const useWithdrawBallot = defineWrite(withdrawBallot)
export const useDraftDecisions = defineWrite(draftDecisions)
export const useConfirmDecisions = defineWrite(confirmDecisions)
export const useCorrectDecision = defineWrite(correctDecision)
export const useSaveReview = defineWrite(saveReview)
