import type { ComponentProps } from 'react'
import { Field, type FieldTexts } from './Field.tsx'

type TextAreaProps = Omit<ComponentProps<'textarea'>, 'id' | 'className'> & FieldTexts

/** Several lines of text; grows with what is written where the browser can. */
export function TextArea({ label, isLabelHidden, note, hint, error, ...area }: TextAreaProps) {
  return (
    <Field {...{ label, isLabelHidden, note, hint, error }}>
      {(control) => <textarea rows={3} {...area} {...control} />}
    </Field>
  )
}
