import { type ReactNode, useId } from 'react'
import choice from './Checkbox.module.css'
import { FieldError } from './Field.tsx'
import styles from './RadioGroup.module.css'
import { VisuallyHidden } from './VisuallyHidden.tsx'

export type RadioOption<Value extends string> = {
  readonly value: Value
  readonly label: ReactNode
  readonly hint?: ReactNode
  readonly isDisabled?: boolean | undefined
}

type RadioGroupProps<Value extends string> = {
  readonly label: ReactNode
  readonly isLabelHidden?: boolean | undefined
  /** About the whole question. */
  readonly hint?: ReactNode
  readonly options: ReadonlyArray<RadioOption<Value>>
  /** Null while nothing is chosen. */
  readonly value: Value | null
  readonly onSelect: (value: Value) => void
  readonly error?: string | undefined
}

/** One of a few, below each other, with room to explain each. */
export function RadioGroup<Value extends string>({
  label,
  isLabelHidden,
  hint,
  options,
  value,
  onSelect,
  error,
}: RadioGroupProps<Value>) {
  const id = useId()
  const errorId = `${id}-error`
  const hintId = `${id}-hint`
  return (
    <fieldset
      className={styles['group']}
      aria-describedby={[hint && hintId, error && errorId].filter(Boolean).join(' ') || undefined}
      data-invalid={error ? true : undefined}
    >
      <legend className={isLabelHidden ? undefined : styles['legend']}>
        {isLabelHidden ? <VisuallyHidden>{label}</VisuallyHidden> : label}
      </legend>
      {hint && (
        <div id={hintId} className={styles['hint']}>
          {hint}
        </div>
      )}
      {options.map((option) => {
        const optionId = `${id}-${option.value}`
        return (
          <div key={option.value} className={choice['choice']}>
            <input
              type="radio"
              id={optionId}
              name={id}
              value={option.value}
              checked={option.value === value}
              disabled={option.isDisabled}
              onChange={() => onSelect(option.value)}
              className={choice['box']}
              aria-describedby={option.hint ? `${optionId}-hint` : undefined}
            />
            <label htmlFor={optionId} className={choice['label']}>
              {option.label}
            </label>
            {option.hint && (
              <div id={`${optionId}-hint`} className={choice['hint']}>
                {option.hint}
              </div>
            )}
          </div>
        )
      })}
      {error && (
        <div className={styles['error']}>
          <FieldError id={errorId}>{error}</FieldError>
        </div>
      )}
    </fieldset>
  )
}
