import { useEffect, useRef } from 'react'
import { useImportSession } from '#query/importSession.ts'
import type { ImportPreview, ImportSessionState } from '#query/importSessionState.ts'
import { usePlan } from '#query/plan.ts'
import { useRestore } from '#query/restoreSession.ts'
import { forgetAsked, useAskedTable } from './askedTable.ts'
import { ColumnMapping } from './ColumnMapping.tsx'
import { DataHome } from './DataHome.tsx'
import { NoPlan } from './NoPlan.tsx'
import { NothingToRead } from './NothingToRead.tsx'
import { Preview } from './Preview.tsx'
import { RestorePage } from './RestorePage.tsx'
import { forgetChoices, keepWhileRereading, useRereading } from './previewChoices.ts'

/** Posts in, their preview, what has been read in, backups, and the settings of the plan. */
export function DataScreen() {
  const plan = usePlan()
  const { state } = useImportSession()
  const { state: restore } = useRestore()
  const rereading = useRereading()
  const { phase } = state
  const heading = useRef<HTMLHeadingElement>(null)
  const phaseBefore = useRef(phase)

  useEffect(() => {
    if (phase === 'saved') forgetChoices()
    else if (phase !== 'reading') keepWhileRereading(null)
    if (phase === 'saved' || phase === 'idle') forgetAsked()
  }, [phase])

  // What was pressed to get back here is gone, and the focus with it.
  useEffect(() => {
    const isBack = phase === 'idle' && phaseBefore.current !== 'idle'
    phaseBefore.current = phase
    if (isBack && document.activeElement === document.body) heading.current?.focus()
  }, [phase])

  const preview = previewOf(state, rereading)
  const asked = useAskedTable(preview)
  if (restore.phase !== 'idle') return <RestorePage state={restore} />
  if (plan === null) return <NoPlan />
  if (preview === null) return <DataHome titleRef={heading} />
  if (asked)
    return (
      <ColumnMapping
        key={`${asked.place} ${asked.sketch.headerKey}`}
        preview={preview}
        asked={asked}
      />
    )
  return preview.accounts.length === 0 ? (
    <NothingToRead preview={preview} />
  ) : (
    <Preview preview={preview} />
  )
}

function previewOf(
  state: ImportSessionState,
  rereading: ImportPreview | null,
): ImportPreview | null {
  switch (state.phase) {
    case 'preview':
    case 'saving':
    case 'failed':
      return state.preview
    case 'reading':
      return rereading
    case 'idle':
    case 'saved':
      return null
  }
}
