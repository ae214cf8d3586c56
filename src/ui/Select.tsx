import { ChevronDown } from 'lucide-react'
import type { ComponentProps } from 'react'
import { Field, type FieldTexts } from './Field.tsx'
import styles from './Field.module.css'

export type SelectOption<Value extends string> = {
  readonly value: Value
  readonly label: string
  readonly isDisabled?: boolean | undefined
}

type SelectProps<Value extends string> = Omit<
  ComponentProps<'select'>,
  'id' | 'className' | 'children' | 'value' | 'multiple' | 'onSelect'
> &
  FieldTexts & {
    readonly options: ReadonlyArray<SelectOption<Value>>
    readonly value?: Value | undefined
    /** Told the chosen option's value, which is always one of the options. */
    readonly onSelect?: ((value: Value) => void) | undefined
  }

/** A choice among a few; with more than about fifteen use a ComboBox. */
export function Select<Value extends string>({
  label,
  isLabelHidden,
  note,
  hint,
  error,
  options,
  onSelect,
  onChange,
  ...select
}: SelectProps<Value>) {
  return (
    <Field {...{ label, isLabelHidden, note, hint, error }}>
      {(control) => (
        <span className={styles['selectFrame']}>
          <select
            {...select}
            {...control}
            onChange={(event) => {
              onChange?.(event)
              const chosen = options.find((option) => option.value === event.target.value)
              if (chosen) onSelect?.(chosen.value)
            }}
          >
            {options.map((option) => (
              <option key={option.value} value={option.value} disabled={option.isDisabled}>
                {option.label}
              </option>
            ))}
          </select>
          <ChevronDown aria-hidden />
        </span>
      )}
    </Field>
  )
}
