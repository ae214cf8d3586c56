import { useEffect, useState } from 'react'
import type { TableMapping } from '#domain/tableMapping.ts'
import { useImportSession } from '#query/importSession.ts'
import type { TableTrial } from '#query/importSessionState.ts'

/** So that going through a list of choices by keyboard does not read the file for each. */
const patienceMs = 150

type Trial = {
  /** What the mapping gives, or while it is being counted the one before; null before the first. */
  readonly trial: TableTrial | null
  /** True when `trial` is that of the mapping that was asked about. */
  readonly isFresh: boolean
}

/**
 * Counts what the table at this place would give under a mapping, which is compared by value. Null: there
 * is nothing to count yet.
 */
export function useTrial(place: number, headerKey: string, mapping: TableMapping | null): Trial {
  const { tryMapping } = useImportSession()
  const asked = mapping && JSON.stringify(mapping)
  const [done, setDone] = useState<{ readonly asked: string; readonly trial: TableTrial } | null>(
    null,
  )

  useEffect(() => {
    if (mapping === null || asked === null) return
    let isGone = false
    const timer = setTimeout(() => {
      void tryMapping(place, headerKey, mapping).then((outcome) => {
        if (outcome.ok && !isGone) setDone({ asked, trial: outcome.trial })
      })
    }, patienceMs)
    return () => {
      isGone = true
      clearTimeout(timer)
    }
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the mapping is told by its text, which stays the same
  }, [tryMapping, place, headerKey, asked])

  if (mapping === null) return { trial: null, isFresh: false }
  return { trial: done?.trial ?? null, isFresh: done?.asked === asked }
}
