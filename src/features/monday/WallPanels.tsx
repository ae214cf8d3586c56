import { lazy, Suspense } from 'react'
import type { DayNumber } from '#domain/calendar.ts'
import type { WallRow } from './wallRows.ts'

/** What has been opened from a row: how its index came about, or a pause for it. */
export type WallPanel = { readonly panel: 'index' | 'pause'; readonly rowId: string }

// They bring dialogs and date fields along, which the wall itself has no need of.
const IndexDialog = lazy(async () => ({
  default: (await import('#pieces/IndexDialog.tsx')).IndexDialog,
}))
const PausePanel = lazy(async () => ({
  default: (await import('#pieces/PausePanel.tsx')).PausePanel,
}))

type WallPanelsProps = {
  readonly open: WallPanel | null
  readonly rows: readonly WallRow[]
  readonly today: DayNumber
  readonly onClose: () => void
}

/** The panel that has been opened from the wall, if any. */
export function WallPanels({ open, rows, today, onClose }: WallPanelsProps) {
  const row = rows.find(({ id }) => id === open?.rowId)
  if (!open || !row) return null
  const { id, name, history, assessment } = row
  return (
    <Suspense>
      {open.panel === 'pause' && <PausePanel channelIds={[id]} onClose={onClose} />}
      {open.panel === 'index' && assessment.status !== 'monitoring' && (
        <IndexDialog {...{ name, history, assessment, today, onClose }} />
      )}
    </Suspense>
  )
}
