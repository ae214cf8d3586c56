import type { DateOrder } from '#domain/dateOrder.ts'
import { useText } from '#i18n/text.ts'
import { useFormats } from '#i18n/useFormats.ts'
import type { TableColumn } from '#query/importSessionState.ts'
import { RadioGroup } from '#ui/RadioGroup.tsx'

type DateOrderFieldProps = {
  readonly column: TableColumn
  readonly value: DateOrder | null
  readonly onSelect: (order: DateOrder) => void
  readonly isMissing: boolean
}

/** How to read dates that can be read in several ways, by examples out of the column itself. */
export function DateOrderField({ column, value, onSelect, isMissing }: DateOrderFieldProps) {
  const t = useText('tableMapping')
  const { date, list } = useFormats()
  const { openDates, lacksYear } = column
  const orders = openDates[0]?.days.map(([order]) => order) ?? []
  const wordsOf = (order: DateOrder) =>
    list(
      openDates.flatMap(({ written, days }) =>
        days
          .filter(([known]) => known === order)
          .map(([, day]) =>
            t('orderExample', { written, day: date(day, lacksYear ? 'day' : 'dayYear') }),
          ),
      ),
    )
  return (
    <RadioGroup
      label={t('order')}
      hint={t('orderHint')}
      options={orders.map((order) => ({ value: order, label: wordsOf(order) }))}
      value={value}
      onSelect={onSelect}
      error={isMissing ? t('orderMissing') : undefined}
    />
  )
}
