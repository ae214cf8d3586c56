import { useText } from '#i18n/text.ts'
import { useFormats } from '#i18n/useFormats.ts'
import styles from './Prioritise.module.css'

const width = 240
const inset = 8
const lineY = 40
const dotStep = 9

type DotLineProps = {
  /** 0–100, one a voter, without names. */
  readonly values: readonly number[]
  readonly mean: number
}

/** Every vote as a dot on a line from 0 to 100, equals on top of each other, with a mark below the mean. */
export function DotLine({ values, mean }: DotLineProps) {
  const t = useText('prioritise.result')
  const { number, list } = useFormats()
  const sorted = values.toSorted((a, b) => a - b)
  const x = (value: number) => inset + ((width - 2 * inset) * value) / 100
  // Higher than nine, a pile closes up.
  const step = Math.min(dotStep, 36 / Math.max(...sorted.map((value) => pile(sorted, value))))
  return (
    <svg
      className={styles['dots']}
      viewBox={`0 0 ${width} 52`}
      role="img"
      aria-label={t('dots', {
        list: list(sorted.map((value) => number(value))),
        mean: number(mean),
      })}
    >
      <line x1={inset} x2={width - inset} y1={lineY} y2={lineY} />
      {sorted.map((value, at) => (
        <circle key={at} cx={x(value)} cy={lineY - step * (at - sorted.indexOf(value))} r={4} />
      ))}
      <path d={`M${x(mean)} 44l5 6h-10z`} />
    </svg>
  )
}

function pile(values: readonly number[], value: number): number {
  return values.filter((other) => other === value).length
}
