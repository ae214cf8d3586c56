import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { PublishingAssessment } from '#domain/assessment.ts'
import type { DayNumber } from '#domain/calendar.ts'
import { persistenceStatuses } from '#domain/status.ts'
import { nearWeek } from '#i18n/nearDate.ts'
import { useText } from '#i18n/text.ts'
import { useFormats } from '#i18n/useFormats.ts'
import { StatusMark } from '#ui/StatusMark.tsx'
import type { DataColumn } from '#ui/DataTable.tsx'
import { statusShapes } from '#ui/statusShapes.ts'
import { TextButton } from '#ui/TextButton.tsx'
import { useWallWords } from './useWallWords.ts'
import styles from './WallTable.module.css'
import type { WallRow } from './wallRows.ts'

/** The columns of the wall as a table: everything that the picture says, and the figures behind it. */
export function useWallColumns(
  today: DayNumber,
  onOpenPeriods: (row: WallRow) => void,
): ReadonlyArray<DataColumn<WallRow>> {
  const t = useText('monday.columns')
  const periods = useText('monday.periods')
  const rhythm = useText('rhythm')
  const formats = useFormats()
  const words = useWallWords(today)
  return useMemo(() => {
    const ofPublishing = <Value,>(
      { assessment }: WallRow,
      value: (assessment: PublishingAssessment) => Value,
    ) => (assessment.status === 'monitoring' ? null : value(assessment))
    return [
      {
        id: 'channel',
        header: t('channel'),
        isRowHeader: true,
        cell: (row) => (
          <>
            <Link to="/channels/$channelId" params={{ channelId: row.id }}>
              {row.name}
            </Link>
            <span className={styles['fact']}>
              {[words.platform(row), words.cadence(row)].filter(Boolean).join(' · ')}
            </span>
          </>
        ),
        sortBy: (row) => row.name,
      },
      {
        id: 'unit',
        header: t('unit'),
        cell: (row) => formats.list(row.unitNames),
        sortBy: (row) => row.unitNames[0] ?? null,
      },
      {
        id: 'status',
        header: t('status'),
        cell: (row) => (
          <div className={styles['status']}>
            <StatusMark shape={statusShapes[row.assessment.status]}>{words.status(row)}</StatusMark>
          </div>
        ),
        sortBy: (row) => persistenceStatuses.indexOf(row.assessment.status),
      },
      {
        id: 'kept',
        header: t('kept'),
        cell: (row) => (
          <>
            {words.kept(row) ?? '–'}
            {row.assessment.status !== 'monitoring' && (
              <TextButton
                className={styles['open']}
                aria-label={periods('openFor', { name: row.name })}
                aria-haspopup="dialog"
                onClick={() => onOpenPeriods(row)}
              >
                {periods('open')}
              </TextButton>
            )}
          </>
        ),
        sortBy: (row) => ofPublishing(row, ({ keptShare }) => keptShare),
      },
      {
        id: 'run',
        header: t('run'),
        align: 'end',
        cell: (row) =>
          ofPublishing(row, ({ runs }) =>
            whole(
              t('runOf', {
                now: formats.number(runs.now),
                longest: formats.number(runs.longest),
              }),
            ),
          ),
        sortBy: (row) => ofPublishing(row, ({ runs }) => runs.now),
      },
      {
        id: 'silence',
        header: t('silence'),
        align: 'end',
        cell: (row) =>
          ofPublishing(row, ({ gapActiveDays }) => whole(formats.duration(gapActiveDays, 'days'))),
        sortBy: (row) => ofPublishing(row, ({ gapActiveDays }) => gapActiveDays),
      },
      {
        id: 'lastPost',
        header: t('lastPost'),
        cell: (row) =>
          ofPublishing(row, ({ lastPostDay, isLastPostUndated }) =>
            lastPostDay === null
              ? '–'
              : whole(
                  isLastPostUndated
                    ? nearWeek(lastPostDay, today, formats)
                    : formats.date(lastPostDay, 'numeric'),
                ),
          ),
        sortBy: (row) => ofPublishing(row, ({ lastPostDay }) => lastPostDay),
      },
      {
        id: 'known',
        header: t('known'),
        cell: (row) =>
          ofPublishing(row, ({ knownUntil }) =>
            knownUntil === null
              ? rhythm('nothingKnown')
              : whole(formats.date(knownUntil, 'numeric')),
          ),
        sortBy: (row) => ofPublishing(row, ({ knownUntil }) => knownUntil),
      },
      {
        id: 'index',
        header: t('index'),
        align: 'end',
        cell: ({ assessment: { index } }) => (index === null ? '–' : formats.number(index)),
        sortBy: ({ assessment }) => assessment.index,
      },
    ]
  }, [t, periods, rhythm, formats, words, today, onOpenPeriods])
}

function whole(text: string) {
  return <span className={styles['whole']}>{text}</span>
}
