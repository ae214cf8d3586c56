import { Suspense, useState } from 'react'
import { usePlan } from '#query/plan.ts'
import { FirstRun } from './FirstRun.tsx'
import { Monday } from './Monday.tsx'
import { MondayLoading } from './MondayLoading.tsx'

/** The first screen: three doors until there is a plan, then the rhythm wall. */
export function MondayScreen() {
  const hasPlan = usePlan() !== null
  const [shown, setShown] = useState({ hasPlan, tookPlace: false })
  if (shown.hasPlan !== hasPlan) setShown({ hasPlan, tookPlace: true })
  // What was pressed is gone with the former content, and the focus would be too.
  const takesFocus = shown.tookPlace
  if (!hasPlan) return <FirstRun takesFocus={takesFocus} />
  return (
    <Suspense fallback={<MondayLoading />}>
      <Monday takesFocus={takesFocus} />
    </Suspense>
  )
}
