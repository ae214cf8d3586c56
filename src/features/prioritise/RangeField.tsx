import { useText } from '#i18n/text.ts'
import { useFormats } from '#i18n/useFormats.ts'
import { Field } from '#ui/Field.tsx'
import styles from './Prioritise.module.css'

type RangeFieldProps = {
  readonly label: string
  /** Of goal contribution, 0–1. */
  readonly weight: number
  readonly onWeigh: (weight: number) => void
  /** Between these the same are on top. */
  readonly interval?: { readonly from: number; readonly to: number } | undefined
}

/** The weight of goal contribution against benefit, to be drawn. */
export function RangeField({ label, weight, onWeigh, interval }: RangeFieldProps) {
  const t = useText('prioritise')
  const words = useWeightWords()
  return (
    <div>
      <Field label={label}>
        {({ id }) => (
          <input
            id={id}
            type="range"
            className={styles['range']}
            min={0}
            max={100}
            value={Math.round(weight * 100)}
            aria-valuetext={words(weight)}
            onChange={({ target }) => onWeigh(Number(target.value) / 100)}
          />
        )}
      </Field>
      {interval && (
        <svg
          className={styles['interval']}
          viewBox="0 0 100 4"
          preserveAspectRatio="none"
          aria-hidden
        >
          <rect x={interval.from * 100} width={(interval.to - interval.from) * 100} height="4" />
        </svg>
      )}
      <div className={styles['ends']} aria-hidden>
        <span>{t('weightEnds.benefit')}</span>
        <span>{t('weightEnds.even')}</span>
        <span>{t('weightEnds.goal')}</span>
      </div>
    </div>
  )
}

/** *målbidrag 60 %, nytta 40 %* */
export function useWeightWords(): (weight: number) => string {
  const t = useText('prioritise')
  const { percent } = useFormats()
  return (weight) => t('weightOf', { goal: percent(weight), benefit: percent(1 - weight) })
}
