import type { Migration } from './migration.ts'

/** The management session: what is scored, by whom, the ballots, and what was decided. No older rows move. */
export const version4: Migration = {
  version: 4,
  stores: {
    sessions: 'id',
    sessionItems: 'id, sessionId, initiativeId',
    participants: 'id, sessionId',
    ballots: 'id, sessionId',
    decisions: 'id, sessionId, initiativeId',
  },
}
