import { useText } from '#i18n/text.ts'
import { useFormats } from '#i18n/useFormats.ts'
import { DataTable, type DataColumn } from '#ui/DataTable.tsx'
import type { ResultRow } from './resultRows.ts'

type ResultTableProps = {
  readonly rows: readonly ResultRow[]
  /** All that have voted. */
  readonly voters: number
}

/** What the pictures show, in figures. */
export function ResultTable({ rows, voters }: ResultTableProps) {
  const t = useText('prioritise.result')
  const { number } = useFormats()

  function column(
    id: 'place' | 'value' | 'goal' | 'benefit' | 'disagreement' | 'votes' | 'missing' | 'hours',
    figure: (row: ResultRow) => number | undefined,
    decimals = 0,
  ): DataColumn<ResultRow> {
    return {
      id,
      header: t(id),
      align: 'end',
      cell: (row) => {
        const value = figure(row)
        return value === undefined ? '–' : number(value, decimals)
      },
    }
  }

  return (
    <DataTable
      caption={t('caption')}
      isCaptionHidden
      rows={rows}
      rowKey={({ item }) => item.id}
      columns={[
        column('place', ({ place }) => place?.place),
        {
          id: 'item',
          header: t('item'),
          isRowHeader: true,
          cell: ({ item }) => item.facts.title,
        },
        column('value', ({ figures }) => figures?.value, 1),
        column('goal', ({ figures }) => figures?.goal, 1),
        column('benefit', ({ figures }) => figures?.benefit, 1),
        column('disagreement', ({ figures }) => figures?.disagreement, 2),
        column('votes', ({ figures }) => figures?.votes ?? 0),
        column('missing', ({ figures }) => voters - (figures?.votes ?? 0)),
        column('hours', ({ item }) => item.facts.hoursPerWeek, 1),
      ]}
    />
  )
}
