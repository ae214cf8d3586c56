import { useRef, type KeyboardEvent } from 'react'
import { addDays, type DayNumber } from '#domain/calendar.ts'
import type { WeekDraft } from '#domain/weekLog.ts'
import { useText } from '#i18n/text.ts'
import { useFormats } from '#i18n/useFormats.ts'
import { joinClasses } from '#ui/joinClasses.ts'
import styles from './LogGrid.module.css'
import { LogLineRow } from './LogLineRow.tsx'
import type { LogLine, LogLines } from './logLines.ts'
import { useLogCursor } from './useLogCursor.ts'

/** From more lines than this on, those out of sight are not drawn. */
const longGrid = 60

type LogGridProps = {
  readonly monday: DayNumber
  readonly lines: LogLines
  readonly drafts: ReadonlyMap<string, WeekDraft>
  readonly onDraft: (channelId: string, draft: WeekDraft) => void
  readonly onSave: () => void
}

/** A week of all channels, a line each, to be filled in by keyboard or pointer. */
export function LogGrid({ monday, lines, drafts, onDraft, onSave }: LogGridProps) {
  const t = useText('handLog')
  const { date, dateRange } = useFormats()
  const grid = useRef<HTMLDivElement>(null)
  const { cursor, onFocus, onKeyDown } = useLogCursor(grid)
  const { open, known } = lines
  const all = [...open, ...known]
  const entry = all.find(({ id }) => id === cursor?.lineId) ?? all[0]

  function press(event: KeyboardEvent<HTMLDivElement>) {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      onSave()
    } else onKeyDown(event)
  }

  const hasGroups = open.length > 0 && known.length > 0

  const rowsOf = (group: readonly LogLine[]) =>
    group.map((line) => (
      <LogLineRow
        key={line.id}
        line={line}
        draft={drafts.get(line.id) ?? null}
        tabStop={line === entry ? (cursor?.lineId === line.id ? cursor.column : 0) : null}
        onDraft={onDraft}
      />
    ))

  return (
    // Its cells have the focus; the keys are heard here for all of them.
    // eslint-disable-next-line jsx-a11y/interactive-supports-focus -- one of its cells is always a tab stop
    <div
      ref={grid}
      role="grid"
      className={joinClasses(styles['grid'], all.length > longGrid && styles['long'])}
      aria-label={t('grid', { dates: dateRange(monday, addDays(monday, 6), 'dayYear') })}
      onFocus={onFocus}
      onKeyDown={press}
    >
      <div role="row" className={joinClasses(styles['line'], styles['head'])}>
        <div role="columnheader">{t('columns.channel')}</div>
        {Array.from({ length: 7 }, (_, at) => (
          <div key={at} role="columnheader" className={styles['dayHead']}>
            <span>{date(addDays(monday, at), 'weekdayShort').replace('.', '')}</span>
            <span className={styles['dayDate']}>{date(addDays(monday, at), 'dayShort')}</span>
          </div>
        ))}
        <div role="columnheader">{t('columns.typed')}</div>
        <div role="columnheader">{t('columns.nothing')}</div>
        <div role="columnheader">{t('columns.sum')}</div>
      </div>
      {/* One list, so that a line keeps the focus when saving brings it under the other heading. */}
      {[
        ...(hasGroups ? [<GroupName key="open" name={t('groups.open')} />] : []),
        ...rowsOf(open),
        ...(hasGroups ? [<GroupName key="known" name={t('groups.known')} />] : []),
        ...rowsOf(known),
      ]}
    </div>
  )
}

/** Over the lines that have something in common, when there are others too. */
function GroupName({ name }: { readonly name: string }) {
  return (
    <div role="row" className={styles['groupLine']}>
      <div role="gridcell" aria-colspan={11} className={styles['groupName']}>
        {name}
      </div>
    </div>
  )
}
