import { useEffect } from 'react'
import { wallGroup } from '#domain/wallGroups.ts'
import { useFindings } from '#pieces/useFindings.ts'
import { useRhythm } from '#query/rhythm.ts'

/** How much waits on a screen, where it is worth saying in the navigation. */
export type Waiting = { readonly boundaries: number; readonly channels: number }

/** Draws nothing: tells how many findings are open and how many channels need support, and when that changes. */
export function NavigationCounts({ onCount }: { readonly onCount: (waiting: Waiting) => void }) {
  const boundaries = useFindings().open.length
  const channels = useRhythm().filter(
    ({ assessment }) => wallGroup(assessment.status) === 'needsSupport',
  ).length
  useEffect(() => onCount({ boundaries, channels }), [onCount, boundaries, channels])
  return null
}
