import { Link } from '@tanstack/react-router'
import { memo, useMemo } from 'react'
import type { DayNumber } from '#domain/calendar.ts'
import { rhythmCells, type RhythmSpan } from '#domain/rhythmCells.ts'
import { wallGroup } from '#domain/wallGroups.ts'
import { useText } from '#i18n/text.ts'
import { StatusMark } from '#ui/StatusMark.tsx'
import { IndexButton } from '#pieces/IndexButton.tsx'
import { indexAtDay } from './indexAtDay.ts'
import { RestingBand } from './RestingBand.tsx'
import { statusShapes } from '#ui/statusShapes.ts'
import { SupportLine } from './SupportLine.tsx'
import type { WallCursorActs } from './useWallCursor.ts'
import type { WallWords } from './useWallWords.ts'
import type { WallPanel } from './WallPanels.tsx'
import styles from './Wall.module.css'
import type { WallAxis } from '#pieces/wallAxis.ts'
import type { WallRow } from './wallRows.ts'
import { WallStrip } from './WallStrip.tsx'

/** What all rows of a wall share. */
export type WallFrame = {
  readonly today: DayNumber
  readonly weeks: RhythmSpan
  readonly axis: WallAxis
  /** Pixels that the axis is long. */
  readonly width: number
  readonly words: WallWords
  readonly hintId: string
  readonly acts: WallCursorActs
  readonly onOpen: (panel: WallPanel) => void
}

type WallRowItemProps = {
  readonly row: WallRow
  readonly frame: WallFrame
  /** A day of the period that is read out; null when none of this row is. */
  readonly markedDay: DayNumber | null
  readonly isTabStop: boolean
}

/** One channel on the wall. Drawn again only when something of its own changes. */
export const WallRowItem = memo(function WallRowItem(props: WallRowItemProps) {
  const { row, frame } = props
  const { words } = frame
  const t = useText('monday')
  const { assessment } = row
  const facts = [words.platform(row), words.cadence(row)].filter(Boolean).join(' · ')
  const kept = [words.kept(row), words.known(row)].filter((fact) => fact !== null)
  return (
    <li className={styles['row']}>
      <div className={styles['name']}>
        <Link to="/channels/$channelId" params={{ channelId: row.id }} className={styles['link']}>
          {row.name}
        </Link>
        <p className={styles['fact']}>{facts}</p>
      </div>
      <div className={styles['rhythm']}>
        <RowStrip {...props} />
        {wallGroup(assessment.status) === 'needsSupport' && (
          <SupportLine
            row={row}
            today={frame.today}
            onPause={() => frame.onOpen({ panel: 'pause', rowId: row.id })}
          />
        )}
      </div>
      <div className={styles['status']}>
        <StatusMark shape={statusShapes[assessment.status]}>{words.status(row)}</StatusMark>
        {kept.length > 0 && (
          <p className={styles['fact']}>
            {kept.map((fact, index) => (
              <span key={fact} className={styles['whole']}>
                {fact}
                {index < kept.length - 1 && ' · '}
              </span>
            ))}
          </p>
        )}
      </div>
      <div className={styles['index']}>
        {assessment.index !== null && (
          <IndexButton
            index={assessment.index}
            label={t('showIndex', { index: assessment.index, name: row.name })}
            note={assessment.preliminary ? t('preliminary') : null}
            onPress={() => frame.onOpen({ panel: 'index', rowId: row.id })}
          />
        )}
      </div>
    </li>
  )
})

function RowStrip({ row, frame, markedDay, isTabStop }: WallRowItemProps) {
  const { axis, width, words, hintId, acts, today, weeks } = frame
  const t = useText('monday')
  const { assessment } = row
  const cells = useMemo(() => rhythmCells(row.history, today, weeks), [row.history, today, weeks])
  if (assessment.status === 'monitoring') return <RestingBand width={width} />
  return (
    <WallStrip
      {...{ cells, axis, width, hintId, isTabStop }}
      rowId={row.id}
      label={t('strip', { name: row.name, cadence: words.cadence(row) ?? '' })}
      markedIndex={markedDay === null ? null : indexAtDay(cells, markedDay)}
      wordsOf={(cell) => {
        const { dates, facts } = words.period(cell, row, assessment)
        return `${dates}, ${facts}`
      }}
      onMark={(index) => acts.mark(row.id, index === null ? null : (cells[index]?.start ?? null))}
      onEnter={() => acts.enter(row.id)}
      onMove={(direction) => acts.move(row.id, direction)}
    />
  )
}
