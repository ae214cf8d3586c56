import { lazy, Suspense, type ReactNode } from 'react'
import { useStore } from 'zustand'
import { useFollowedDatabase } from './databaseState.ts'
import { ScreenLoading } from './ScreenLoading.tsx'
import { UndoKeys } from './UndoKeys.tsx'

const Recovery = lazy(async () => ({ default: (await import('./Recovery.tsx')).Recovery }))

/** Lets the screens in when all is there that should be; else shows what is missing and the ways on. */
export function RecoveryGate({ children }: { readonly children: ReactNode }) {
  const database = useStore(useFollowedDatabase().state)
  switch (database.phase) {
    case 'missing':
      return (
        <Suspense fallback={<ScreenLoading />}>
          <Recovery loss={database.loss} />
        </Suspense>
      )
    case 'lost':
      return <>{database.wasEntered && <Screens>{children}</Screens>}</>
    case 'open':
      return <Screens>{children}</Screens>
    case 'opening':
    case 'blocked':
    case 'failed':
      return <></>
  }
}

function Screens({ children }: { readonly children: ReactNode }) {
  return (
    <>
      <UndoKeys />
      {children}
    </>
  )
}
