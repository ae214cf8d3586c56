import { useText } from '#i18n/text.ts'
import { Legend } from '#ui/Legend.tsx'
import { DayMark } from '#pieces/DayMark.tsx'

const marks = ['logged', 'readIn', 'nothing', 'pause', 'unknown'] as const

/** What the boxes of a grid mean. */
export function LogLegend() {
  const t = useText('handLog')
  return (
    <Legend
      label={t('legend')}
      items={marks.map((mark) => ({
        label: t(`legendItems.${mark}`),
        mark: <DayMark mark={mark} />,
      }))}
    />
  )
}
