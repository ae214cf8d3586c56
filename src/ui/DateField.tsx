import { Field, type FieldTexts } from './Field.tsx'
import styles from './DateField.module.css'
import { joinClasses } from './joinClasses.ts'

/** Without it the browser takes years of six digits, and waits for them. */
const lastDay = '9999-12-31'

type DateFieldProps = FieldTexts & {
  /** YYYY-MM-DD, or null while no whole date is written. */
  readonly value: string | null
  readonly onDateChange: (date: string | null) => void
  readonly min?: string | undefined
  readonly max?: string | undefined
  readonly isDisabled?: boolean | undefined
}

/** A day, written or chosen in the browser's own field, in the order that its language has. */
export function DateField({
  value,
  onDateChange,
  min,
  max = lastDay,
  isDisabled = false,
  ...texts
}: DateFieldProps) {
  return (
    <Field {...texts}>
      {(control) => (
        <input
          {...control}
          type="date"
          className={joinClasses(control.className, styles['date'])}
          value={value ?? ''}
          min={min}
          max={max}
          disabled={isDisabled}
          onChange={({ target }) => onDateChange(target.value === '' ? null : target.value)}
        />
      )}
    </Field>
  )
}
