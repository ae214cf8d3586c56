import { lazy, Suspense } from 'react'
import { useStore } from 'zustand'
import { clockDoubt } from '#domain/clockDoubt.ts'
import { useServices } from '#query/services.ts'
import { useAppUpdate } from './appUpdate.ts'
import { useFollowedDatabase } from './databaseState.ts'

const ClockNotice = lazy(async () => ({
  default: (await import('./ClockNotice.tsx')).ClockNotice,
}))
const DamageNotice = lazy(async () => ({
  default: (await import('./DamageNotice.tsx')).DamageNotice,
}))
const UpdateNotice = lazy(async () => ({
  default: (await import('./UpdateNotice.tsx')).UpdateNotice,
}))

/** Over every screen what the start has found; fetched when there is something to tell, mostly never. */
export function StartNotices() {
  const { state, lastUse } = useFollowedDatabase()
  const { clock } = useServices()
  const database = useStore(state)
  const { at } = useStore(lastUse)
  const { isOffered } = useAppUpdate()
  return (
    <Suspense>
      {clockDoubt(clock.now(), at) && <ClockNotice />}
      {database.phase === 'open' && database.damage && <DamageNotice />}
      {isOffered && <UpdateNotice />}
    </Suspense>
  )
}
