import { lazy, memo, Suspense, useMemo, useState } from 'react'
import type { DayNumber } from '#domain/calendar.ts'
import { rhythmSpanStart, type RhythmSpan } from '#domain/rhythmCells.ts'
import { wallGroups, type WallGroup } from '#domain/wallGroups.ts'
import { useText } from '#i18n/text.ts'
import { useFormats } from '#i18n/useFormats.ts'
import { DataTable } from '#ui/DataTable.tsx'
import { useWallColumns } from './useWallColumns.tsx'
import styles from './WallTable.module.css'
import type { WallRow } from './wallRows.ts'

const PeriodsDialog = lazy(async () => ({
  default: (await import('./PeriodsDialog.tsx')).PeriodsDialog,
}))

type WallTableProps = {
  readonly groups: Readonly<Record<WallGroup, readonly WallRow[]>>
  readonly today: DayNumber
  readonly weeks: RhythmSpan
}

/** The wall's facts as a table, in the wall's order until it is sorted otherwise. */
export const WallTable = memo(function WallTable({ groups, today, weeks }: WallTableProps) {
  const t = useText('monday')
  const formats = useFormats()
  const [opened, setOpened] = useState<WallRow | null>(null)
  const columns = useWallColumns(today, setOpened)
  const rows = useMemo(() => wallGroups.flatMap((group) => groups[group]), [groups])
  return (
    <div className={styles['table']}>
      <DataTable
        caption={t('tableCaption', {
          from: formats.date(rhythmSpanStart(today, weeks), 'dayYear'),
          to: formats.date(today, 'dayYear'),
        })}
        columns={columns}
        rows={rows}
        rowKey={(row) => row.id}
      />
      <Suspense>
        {opened && opened.assessment.status !== 'monitoring' && (
          <PeriodsDialog
            row={opened}
            assessment={opened.assessment}
            today={today}
            weeks={weeks}
            onClose={() => setOpened(null)}
          />
        )}
      </Suspense>
    </div>
  )
})
