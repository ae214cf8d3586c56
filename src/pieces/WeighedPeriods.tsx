import { useMemo } from 'react'
import type { IndexCalculation, WeighedPeriod } from '#domain/indexCalculation.ts'
import type { PeriodKind } from '#domain/period.ts'
import { periodDates } from '#i18n/periodWords.ts'
import { useText } from '#i18n/text.ts'
import { useFormats } from '#i18n/useFormats.ts'
import { DataTable, type DataColumn } from '#ui/DataTable.tsx'

type WeighedPeriodsProps = { readonly calculation: IndexCalculation; readonly per: PeriodKind }

/** What each counted period brought to the index, the newest first. */
export function WeighedPeriods({ calculation, per }: WeighedPeriodsProps) {
  const t = useText('indexCalculation')
  const rhythm = useText('rhythm')
  const formats = useFormats()
  const columns = useMemo(
    (): ReadonlyArray<DataColumn<WeighedPeriod>> => [
      {
        id: 'period',
        header: t('columns.period'),
        isRowHeader: true,
        cell: (period) => periodDates(period, per, { rhythm, formats }),
      },
      {
        id: 'posts',
        header: t('columns.posts'),
        align: 'end',
        cell: (period) => formats.number(period.posts),
      },
      {
        id: 'required',
        header: t('columns.required'),
        align: 'end',
        cell: (period) => formats.number(period.required),
      },
      {
        id: 'share',
        header: t('columns.share'),
        align: 'end',
        cell: (period) => formats.percent(period.share),
      },
      {
        id: 'weight',
        header: t('columns.weight'),
        align: 'end',
        cell: (period) => formats.number(period.weight, 2),
      },
    ],
    [t, rhythm, formats, per],
  )
  return (
    <DataTable
      caption={t('caption')}
      columns={columns}
      rows={calculation.periods}
      rowKey={(period) => period.start}
    />
  )
}
