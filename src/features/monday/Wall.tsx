import { memo, useDeferredValue, useId, useMemo, useRef, useState } from 'react'
import type { DayNumber } from '#domain/calendar.ts'
import type { RhythmSpan } from '#domain/rhythmCells.ts'
import { wallGroups, type WallGroup } from '#domain/wallGroups.ts'
import { useText } from '#i18n/text.ts'
import { joinClasses } from '#ui/joinClasses.ts'
import { useWidth } from '#ui/useWidth.ts'
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx'
import { useWallCursor } from './useWallCursor.ts'
import { useWallWords } from './useWallWords.ts'
import styles from './Wall.module.css'
import { wallAxis } from '#pieces/wallAxis.ts'
import { WallHead } from './WallHead.tsx'
import { WallPanels, type WallPanel } from './WallPanels.tsx'
import { WallReadOut } from './WallReadOut.tsx'
import { WallRowItem, type WallFrame } from './WallRowItem.tsx'
import type { WallRow } from './wallRows.ts'

type WallProps = {
  readonly groups: Readonly<Record<WallGroup, readonly WallRow[]>>
  readonly today: DayNumber
  readonly weeks: RhythmSpan
}

/** So many rows are drawn at once; the rest follow without holding the first ones up. */
const rowsAtFirst = 30

/** From more rows than this on, those out of sight are not drawn. */
const longWall = 60

/** The rhythm wall: a row a channel, a cell a period, grouped by need. */
export const Wall = memo(function Wall({ groups, today, weeks }: WallProps) {
  const t = useText('monday')
  const wall = useRef<HTMLDivElement>(null)
  const hintId = useId()
  const [axisRef, width] = useWidth<HTMLDivElement>()
  const [open, setOpen] = useState<WallPanel | null>(null)
  const words = useWallWords(today)
  const { cursor, tabStop, mark, enter, move } = useWallCursor(wall, today)
  const rows = useMemo(() => wallGroups.flatMap((group) => groups[group]), [groups])
  const shownCount = useDeferredValue(rows.length, Math.min(rows.length, rowsAtFirst))

  const frame = useMemo((): WallFrame => {
    const hasLongPeriods = rows.some(
      ({ assessment }) => assessment.status !== 'monitoring' && assessment.cadence.per !== 'week',
    )
    const axis = wallAxis(today, weeks, hasLongPeriods)
    const acts = { mark, enter, move }
    return { today, weeks, axis, width, words, hintId, acts, onOpen: setOpen }
  }, [rows, today, weeks, width, words, hintId, mark, enter, move])

  const shown = new Set(rows.slice(0, shownCount))
  const strips = rows.filter((row) => row.assessment.status !== 'monitoring')
  const tabStopRow = strips.find((row) => row.id === tabStop) ?? strips[0]

  return (
    <div
      ref={wall}
      className={joinClasses(styles['wall'], rows.length > longWall && styles['long'])}
      onPointerLeave={(event) => {
        if (event.pointerType === 'mouse' && cursor && !isFocused(wall.current))
          mark(cursor.rowId, null)
      }}
    >
      <WallHead axis={frame.axis} width={width} axisRef={axisRef} />
      {wallGroups
        .filter((group) => groups[group].length > 0)
        .map((group) => (
          <section key={group} className={styles['group']} aria-labelledby={`${hintId}-${group}`}>
            <h3 id={`${hintId}-${group}`} className={styles['groupName']}>
              {t(`groups.${group}`)}
            </h3>
            <ul>
              {groups[group]
                .filter((row) => shown.has(row))
                .map((row) => (
                  <WallRowItem
                    key={row.id}
                    row={row}
                    frame={frame}
                    markedDay={cursor?.rowId === row.id ? cursor.day : null}
                    isTabStop={row === tabStopRow}
                  />
                ))}
            </ul>
          </section>
        ))}
      <VisuallyHidden>
        <span id={hintId}>{t('stripHint')}</span>
      </VisuallyHidden>
      <WallReadOut
        row={rows.find((row) => row.id === cursor?.rowId) ?? null}
        day={cursor?.day ?? null}
        frame={frame}
      />
      <WallPanels open={open} rows={rows} today={today} onClose={() => setOpen(null)} />
    </div>
  )
})

function isFocused(wall: HTMLElement | null): boolean {
  return Boolean(wall?.querySelector('[role="slider"]:focus'))
}
