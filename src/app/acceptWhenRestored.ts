import type { RestoreSession } from '#query/restoreSession.ts'
import type { FollowedDatabase } from './databaseState.ts'

/** Lets the app in when a backup has been restored in place of what was missing. */
export function acceptWhenRestored(restore: RestoreSession, database: FollowedDatabase) {
  restore.state.subscribe(({ phase }) => {
    // What could not be noted is asked about again at the next start.
    if (phase === 'restored') void database.accept().catch(reportError)
  })
}
