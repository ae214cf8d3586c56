import { CircleAlert } from 'lucide-react'
import { type ReactNode, useId } from 'react'
import styles from './Field.module.css'
import { VisuallyHidden } from './VisuallyHidden.tsx'

/** The words around a control. */
export type FieldTexts = {
  readonly label: string
  /** The label is read out but not shown; only where the surroundings say the same. */
  readonly isLabelHidden?: boolean | undefined
  /** Behind the label in a quieter voice: that the field may be left empty, a unit. */
  readonly note?: string | undefined
  readonly hint?: ReactNode
  /** What is wrong and how to mend it. The control is marked invalid while there is one. */
  readonly error?: string | undefined
}

type ControlProps = {
  readonly id: string
  readonly className: string | undefined
  readonly 'aria-describedby': string | undefined
  readonly 'aria-invalid': true | undefined
}

type FieldProps = FieldTexts & { readonly children: (control: ControlProps) => ReactNode }

/** Ties a label, a hint and an error to the control that `children` draws. */
export function Field({ label, isLabelHidden, note, hint, error, children }: FieldProps) {
  const id = useId()
  const hintId = `${id}-hint`
  const errorId = `${id}-error`
  const words = <LabelWords label={label} note={note} />
  return (
    <div className={styles['field']}>
      <label htmlFor={id} className={styles[isLabelHidden ? 'hiddenLabel' : 'label']}>
        {isLabelHidden ? <VisuallyHidden>{words}</VisuallyHidden> : words}
      </label>
      {hint && (
        <div id={hintId} className={styles['hint']}>
          {hint}
        </div>
      )}
      {children({
        id,
        className: styles['control'],
        'aria-describedby':
          [hint && hintId, error && errorId].filter(Boolean).join(' ') || undefined,
        'aria-invalid': error ? true : undefined,
      })}
      {error && <FieldError id={errorId}>{error}</FieldError>}
    </div>
  )
}

/** A label and its quieter note, as one name for the control. */
export function LabelWords({ label, note }: Pick<FieldTexts, 'label' | 'note'>) {
  return (
    <>
      {label}
      {note && ' '}
      {note && <span className={styles['note']}>{note}</span>}
    </>
  )
}

type FieldErrorProps = { readonly id: string; readonly children: string }

/** The line under a control that says what is wrong. */
export function FieldError({ id, children }: FieldErrorProps) {
  return (
    <p id={id} className={styles['error']}>
      <CircleAlert aria-hidden />
      {children}
    </p>
  )
}
