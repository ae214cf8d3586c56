import type { DayNumber } from '#domain/calendar.ts'
import { rhythmCells } from '#domain/rhythmCells.ts'
import { useText } from '#i18n/text.ts'
import { indexAtDay } from './indexAtDay.ts'
import type { WallFrame } from './WallRowItem.tsx'
import styles from './WallReadOut.module.css'
import type { WallRow } from './wallRows.ts'

type WallReadOutProps = {
  readonly row: WallRow | null
  readonly day: DayNumber | null
  readonly frame: WallFrame
}

/**
 * The marked period in words, in one place that covers nothing and stays in sight. No live region:
 * the strip that has focus says the same itself.
 */
export function WallReadOut({ row, day, frame }: WallReadOutProps) {
  const t = useText('monday')
  return (
    <div className={styles['readOut']} data-marked={row !== null} data-print="hide">
      {row && day !== null ? (
        <Period row={row} day={day} frame={frame} />
      ) : (
        <p className={styles['hint']}>{t('readOutHint')}</p>
      )}
    </div>
  )
}

type PeriodProps = { readonly row: WallRow; readonly day: DayNumber; readonly frame: WallFrame }

function Period({ row, day, frame: { today, weeks, words } }: PeriodProps) {
  if (row.assessment.status === 'monitoring') return null
  const cells = rhythmCells(row.history, today, weeks)
  const cell = cells[indexAtDay(cells, day)]
  if (!cell) return null
  const { dates, facts } = words.period(cell, row, row.assessment)
  return (
    <p>
      <strong>{row.name}</strong>
      <span className={styles['dates']}> · {dates} · </span>
      {facts}
    </p>
  )
}
