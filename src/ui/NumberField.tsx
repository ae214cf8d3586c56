import { type ComponentProps, useState } from 'react'
import { Field, type FieldTexts } from './Field.tsx'
import styles from './Field.module.css'
import { joinClasses } from './joinClasses.ts'

type NumberFieldProps = Omit<
  ComponentProps<'input'>,
  'id' | 'className' | 'type' | 'value' | 'defaultValue' | 'onChange' | 'min' | 'max' | 'step'
> &
  FieldTexts & {
    readonly value: number | null
    /** Told the number written; null while the field is empty, unreadable or out of bounds. */
    readonly onValueChange: (value: number | null) => void
    readonly min?: number | undefined
    readonly max?: number | undefined
    /** Whether parts of a whole are allowed; a comma and a point both separate them. */
    readonly allowsFractions?: boolean | undefined
    /** Shown while what is written is no number within the bounds. */
    readonly unreadableError: string
  }

/** A number written as text: no wheel changes it, and a Swedish comma is understood. */
export function NumberField({
  label,
  isLabelHidden,
  note,
  hint,
  error,
  value,
  onValueChange,
  min = -Infinity,
  max = Infinity,
  allowsFractions = false,
  unreadableError,
  ...input
}: NumberFieldProps) {
  const [draft, setDraft] = useState(() => written(value))
  const read = (text: string) => numberIn(text, allowsFractions, min, max)
  const draftNumber = read(draft)
  // The draft yields when the value is changed from outside, but not to its own echo: "3," is 3.
  const isEcho = draftNumber === value || (draftNumber === 'unreadable' && value === null)
  const text = isEcho ? draft : written(value)
  const isUnreadable = read(text) === 'unreadable'
  return (
    <Field
      {...{ label, isLabelHidden, note, hint }}
      error={error ?? (isUnreadable ? unreadableError : undefined)}
    >
      {(control) => (
        <input
          type="text"
          inputMode={allowsFractions ? 'decimal' : 'numeric'}
          autoComplete="off"
          {...input}
          {...control}
          className={joinClasses(control.className, styles['number'])}
          value={text}
          onChange={(event) => {
            setDraft(event.target.value)
            const next = read(event.target.value)
            onValueChange(next === 'unreadable' ? null : next)
          }}
        />
      )}
    </Field>
  )
}

function written(value: number | null): string {
  return value === null ? '' : String(value)
}

function numberIn(
  text: string,
  allowsFractions: boolean,
  min: number,
  max: number,
): number | null | 'unreadable' {
  const plain = text.replace(/\s/gu, '').replace('−', '-').replace(',', '.')
  if (plain === '') return null
  const pattern = allowsFractions ? /^-?\d+\.?\d*$/u : /^-?\d+$/u
  if (!pattern.test(plain)) return 'unreadable'
  const value = Number(plain)
  return value >= min && value <= max ? value : 'unreadable'
}
