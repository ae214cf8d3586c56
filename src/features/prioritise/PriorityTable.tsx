import type { PriorityLine } from '#domain/priorityLines.ts'
import { useText } from '#i18n/text.ts'
import { useFormats } from '#i18n/useFormats.ts'
import { DataTable } from '#ui/DataTable.tsx'
import { titleOf } from './titleOf.ts'
import { useSinceWords } from './useSinceWords.ts'

type PriorityTableProps = {
  readonly lines: ReadonlyArray<{ readonly line: PriorityLine; readonly channel: string }>
}

/** What the pictures of priorities and persistence show: a row for each decision, and one for the time before. */
export function PriorityTable({ lines }: PriorityTableProps) {
  const t = useText('reviews.lines')
  const outcomes = useText('prioritise.decide.outcomes')
  const { date, number } = useFormats()
  const words = useSinceWords()
  const rows = lines.flatMap(({ line, channel }) => {
    const item = { item: titleOf(line), channel, line: line.initiativeId }
    const decided = line.decisions.map(({ decision, kept }) => ({ ...item, decision, kept }))
    return [{ ...item, decision: null, kept: line.before }, ...decided]
  })
  return (
    <DataTable
      caption={t('title')}
      isCaptionHidden
      rows={rows}
      rowKey={({ line, decision }) => decision?.id ?? line}
      columns={[
        { id: 'item', header: t('item'), isRowHeader: true, cell: ({ item }) => item },
        { id: 'channel', header: t('channel'), cell: ({ channel }) => channel },
        {
          id: 'date',
          header: t('date'),
          cell: ({ decision }) => (decision ? date(decision.decidedOn, 'numeric') : t('beforeRow')),
        },
        {
          id: 'outcome',
          header: t('outcome'),
          cell: ({ decision }) => (decision ? outcomes(decision.outcome) : '–'),
        },
        {
          id: 'place',
          header: t('placeColumn'),
          align: 'end',
          cell: ({ decision }) => (decision?.rank === undefined ? '–' : number(decision.rank)),
        },
        {
          id: 'kept',
          header: t('keptColumn'),
          cell: ({ kept }) => words.kept(kept) ?? t('none'),
        },
      ]}
    />
  )
}
