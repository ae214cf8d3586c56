import type { ReactNode } from 'react'
import { useStore, type StoreApi } from 'zustand'
import type { DatabaseState } from './databaseState.ts'
import { LostOverlay } from './LostOverlay.tsx'
import { OpeningProblem } from './OpeningProblem.tsx'

type DatabaseGateProps = {
  readonly state: StoreApi<DatabaseState>
  readonly children: ReactNode
}

/** Lets the app in when its database is open, and says what is in the way when it is not. */
export function DatabaseGate({ state, children }: DatabaseGateProps) {
  const database = useStore(state)
  switch (database.phase) {
    case 'opening':
      return null
    case 'blocked':
      return <OpeningProblem reason="blocked" />
    case 'failed':
      return <OpeningProblem reason={database.failure.reason} cause={database.failure.cause} />
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
