import type { ComponentProps } from 'react'
import { Field, type FieldTexts } from './Field.tsx'

type TextFieldProps = Omit<ComponentProps<'input'>, 'id' | 'className'> & FieldTexts

export function TextField({ label, isLabelHidden, note, hint, error, ...input }: TextFieldProps) {
  return (
    <Field {...{ label, isLabelHidden, note, hint, error }}>
      {(control) => <input type="text" autoComplete="off" {...input} {...control} />}
    </Field>
  )
}
