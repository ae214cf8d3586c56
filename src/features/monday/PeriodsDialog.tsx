import { useMemo } from 'react'
import type { PublishingAssessment } from '#domain/assessment.ts'
import type { DayNumber } from '#domain/calendar.ts'
import { rhythmCells, type RhythmCell, type RhythmSpan } from '#domain/rhythmCells.ts'
import { useText } from '#i18n/text.ts'
import { DataTable, type DataColumn } from '#ui/DataTable.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { useWallWords } from './useWallWords.ts'
import type { WallRow } from './wallRows.ts'

type PeriodsDialogProps = {
  readonly row: WallRow
  readonly assessment: PublishingAssessment
  readonly today: DayNumber
  readonly weeks: RhythmSpan
  readonly onClose: () => void
}

/** A channel's cells as a table, the newest first, in the words in which the wall reads them out. */
export function PeriodsDialog({ row, assessment, today, weeks, onClose }: PeriodsDialogProps) {
  const t = useText('monday.periods')
  const words = useWallWords(today)
  const columns = useMemo((): ReadonlyArray<DataColumn<RhythmCell>> => {
    return [
      {
        id: 'period',
        header: t('period'),
        isRowHeader: true,
        cell: (cell) => words.period(cell, row, assessment).dates,
      },
      {
        id: 'facts',
        header: t('facts'),
        cell: (cell) => words.period(cell, row, assessment).facts,
      },
    ]
  }, [t, words, row, assessment])
  const title = t('title', { name: row.name })
  return (
    <Dialog isOpen onClose={onClose} title={title} closeLabel={t('close')} width="wide">
      <DataTable
        caption={title}
        isCaptionHidden
        columns={columns}
        rows={rhythmCells(row.history, today, weeks).toReversed()}
        rowKey={(cell) => cell.start}
      />
    </Dialog>
  )
}
