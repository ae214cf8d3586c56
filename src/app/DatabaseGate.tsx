import type { ReactNode } from 'react'
import { useStore } from 'zustand'
import type { FollowedDatabase } from './databaseState.ts'
import { LostOverlay } from './LostOverlay.tsx'
import { OpeningProblem } from './OpeningProblem.tsx'

type DatabaseGateProps = {
  readonly followed: Pick<FollowedDatabase, 'state' | 'throwAway'>
  readonly children: ReactNode
}

/** Lets the app in when its database is open, and says what is in the way when it is not. */
export function DatabaseGate({ followed, children }: DatabaseGateProps) {
  const database = useStore(followed.state)
  switch (database.phase) {
    case 'opening':
      return null
    case 'blocked':
      return <OpeningProblem reason="blocked" />
    case 'failed':
      return (
        <OpeningProblem
          reason={database.failure.reason}
          cause={database.failure.cause}
          onThrowAway={followed.throwAway}
        />
      )
    case 'missing':
    case 'open':
    case 'lost':
      return (
        <>
          {children}
          {database.phase === 'lost' && <LostOverlay loss={database.loss} />}
        </>
      )
  }
}
