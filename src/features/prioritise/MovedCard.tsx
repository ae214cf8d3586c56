import type { ItemMovement, RoundMovement } from '#domain/roundMovement.ts'
import { useText } from '#i18n/text.ts'
import { useFormats } from '#i18n/useFormats.ts'
import type { SessionCard } from '#query/sessions.ts'
import { Card } from '#ui/Card.tsx'
import { DataTable } from '#ui/DataTable.tsx'
import { Stack } from '#ui/Stack.tsx'
import { titleIn } from './titleIn.ts'

type MovedCardProps = { readonly card: SessionCard; readonly movement: RoundMovement }

/** The last round against the one before it. */
export function MovedCard({ card, movement }: MovedCardProps) {
  const t = useText('prioritise.moved')
  const { number } = useFormats()
  const name = titleIn(card)
  const moved = movement.items.filter(({ hasMoved }) => hasMoved)
  const figure = (value: number | null, decimals: number) =>
    value === null ? '–' : number(value, decimals)
  const column = (
    id: 'value' | 'place' | 'disagreement',
    before: (item: ItemMovement) => number | null,
    after: (item: ItemMovement) => number | null,
    decimals: number,
  ) => ({
    id,
    header: t(id),
    align: 'end' as const,
    cell: (item: ItemMovement) =>
      `${figure(before(item), decimals)} → ${figure(after(item), decimals)}`,
  })
  return (
    <Card title={t('title')}>
      <Stack gap={3}>
        <p>{t('w', { before: figure(movement.wBefore, 2), after: figure(movement.wAfter, 2) })}</p>
        <DataTable
          caption={t('title')}
          isCaptionHidden
          rows={moved}
          rowKey={({ id }) => id}
          emptyText={t('none')}
          columns={[
            { id: 'item', header: t('item'), isRowHeader: true, cell: ({ id }) => name(id) },
            column(
              'place',
              ({ rankBefore }) => rankBefore,
              ({ rankAfter }) => rankAfter,
              1,
            ),
            column(
              'value',
              ({ valueBefore }) => valueBefore,
              ({ valueAfter }) => valueAfter,
              1,
            ),
            column(
              'disagreement',
              ({ disagreementBefore }) => disagreementBefore,
              ({ disagreementAfter }) => disagreementAfter,
              2,
            ),
          ]}
        />
      </Stack>
    </Card>
  )
}
