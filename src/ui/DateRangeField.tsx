import { useId, useState } from 'react'
import { DateField } from './DateField.tsx'
import styles from './DateField.module.css'
import { FieldError, LabelWords, type FieldTexts } from './Field.tsx'
import field from './Field.module.css'

/** Two days as YYYY-MM-DD, both included, the first not after the last. */
export type DaySpan = { readonly first: string; readonly last: string }

type DateRangeFieldProps = Omit<FieldTexts, 'isLabelHidden'> & {
  readonly firstLabel: string
  readonly lastLabel: string
  /** Null until both days are written, in their order. */
  readonly value: DaySpan | null
  readonly onSpanChange: (span: DaySpan | null) => void
}

/** A first and a last day under one label. */
export function DateRangeField({
  label,
  note,
  hint,
  error,
  firstLabel,
  lastLabel,
  value,
  onSpanChange,
}: DateRangeFieldProps) {
  const errorId = useId()
  // What is written of a span that is none yet is kept here.
  const [written, setWritten] = useState({
    first: value?.first ?? null,
    last: value?.last ?? null,
  })

  function change(next: typeof written) {
    setWritten(next)
    const { first, last } = next
    onSpanChange(first !== null && last !== null && first <= last ? { first, last } : null)
  }

  return (
    <fieldset className={field['field']} aria-describedby={error ? errorId : undefined}>
      <legend className={field['label']}>
        <LabelWords label={label} note={note} />
      </legend>
      {hint && <div className={field['hint']}>{hint}</div>}
      <div className={styles['range']}>
        <DateField
          label={firstLabel}
          value={written.first}
          max={written.last ?? undefined}
          onDateChange={(first) => change({ ...written, first })}
        />
        <DateField
          label={lastLabel}
          value={written.last}
          min={written.first ?? undefined}
          onDateChange={(last) => change({ ...written, last })}
        />
      </div>
      {error && <FieldError id={errorId}>{error}</FieldError>}
    </fieldset>
  )
}
