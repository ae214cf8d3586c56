import type { Pause } from '#domain/pause.ts'
import { pauseReasonsBetween } from '#domain/pauseReasonsBetween.ts'
import type { PeriodKind } from '#domain/period.ts'
import type { RhythmCell } from '#domain/rhythmCells.ts'
import { periodDates, periodFacts } from '#i18n/periodWords.ts'
import { useText } from '#i18n/text.ts'
import { useFormats } from '#i18n/useFormats.ts'
import { DataTable } from '#ui/DataTable.tsx'

type PeriodTableProps = {
  readonly caption: string
  readonly cells: readonly RhythmCell[]
  readonly per: PeriodKind
  /** Those that rest the channel. */
  readonly pauses: readonly Pause[]
}

/** What a picture of a rhythm shows, in words, the newest period first. */
export function PeriodTable({ caption, cells, per, pauses }: PeriodTableProps) {
  const t = useText('reviews.since')
  const texts = {
    rhythm: useText('rhythm'),
    reasons: useText('pauseReasons'),
    formats: useFormats(),
  }
  return (
    <DataTable
      caption={caption}
      isCaptionHidden
      rows={cells.toReversed()}
      rowKey={({ start }) => start}
      columns={[
        {
          id: 'period',
          header: t('period'),
          isRowHeader: true,
          cell: (cell) => periodDates(cell, per, texts),
        },
        {
          id: 'facts',
          header: t('facts'),
          cell: (cell) =>
            periodFacts(cell, pauseReasonsBetween(pauses, cell.start, cell.end), texts).join(', '),
        },
      ]}
    />
  )
}
