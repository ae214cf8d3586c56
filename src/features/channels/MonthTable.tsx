import type { CalendarDay } from '#domain/calendarDays.ts'
import { useText } from '#i18n/text.ts'
import { useFormats } from '#i18n/useFormats.ts'
import { DataTable, type DataColumn } from '#ui/DataTable.tsx'
import { calendarMonths, type CalendarMonth, type DateRun } from './calendarMonths.ts'

/** The calendar's days, a month on a line, the newest first. */
export function MonthTable({ days }: { readonly days: readonly CalendarDay[] }) {
  const t = useText('channel.calendar')
  const formats = useFormats()
  const [first] = days
  const last = days.at(-1)
  if (!first || !last) return null
  const columns: ReadonlyArray<DataColumn<CalendarMonth>> = [
    {
      id: 'month',
      header: t('month'),
      isRowHeader: true,
      cell: ({ start }) => formats.date(start, 'monthYear'),
    },
    {
      id: 'posts',
      header: t('postsColumn'),
      align: 'end',
      cell: ({ posts }) => formats.number(posts),
    },
    {
      id: 'postingDays',
      header: t('postingDays'),
      cell: ({ postingDays }) =>
        postingDays
          .map(({ date, posts }) =>
            posts > 1 ? t('several', { day: String(date), posts }) : String(date),
          )
          .join(', '),
    },
    { id: 'paused', header: t('pausedDays'), cell: ({ paused }) => runWords(paused) },
    { id: 'unknown', header: t('unknownDays'), cell: ({ unknown }) => runWords(unknown) },
  ]
  return (
    <DataTable
      caption={t('caption', {
        from: formats.date(first.day, 'dayYear'),
        to: formats.date(last.day, 'dayYear'),
      })}
      rows={calendarMonths(days)}
      rowKey={(month) => month.start}
      columns={columns}
    />
  )
}

function runWords(runs: readonly DateRun[]): string {
  return runs.map(({ from, to }) => (from === to ? String(from) : `${from}–${to}`)).join(', ')
}
