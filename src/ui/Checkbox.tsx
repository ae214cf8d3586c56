import { type ComponentProps, type ReactNode, useId } from 'react'
import styles from './Checkbox.module.css'
import { FieldError } from './Field.tsx'
import { VisuallyHidden } from './VisuallyHidden.tsx'

type CheckboxProps = Omit<ComponentProps<'input'>, 'id' | 'type' | 'className' | 'children'> & {
  readonly label: ReactNode
  readonly isLabelHidden?: boolean | undefined
  readonly hint?: ReactNode
  readonly error?: string | undefined
  /** Some but not all of what the box stands for is chosen. */
  readonly isIndeterminate?: boolean | undefined
}

export function Checkbox({
  label,
  isLabelHidden,
  hint,
  error,
  isIndeterminate = false,
  ref,
  ...input
}: CheckboxProps) {
  const id = useId()
  const hintId = `${id}-hint`
  const errorId = `${id}-error`
  return (
    <div className={styles['choice']}>
      <input
        {...input}
        ref={(box) => {
          if (box) box.indeterminate = isIndeterminate
          if (typeof ref === 'function') return ref(box)
          if (ref) ref.current = box
        }}
        id={id}
        type="checkbox"
        className={styles['box']}
        aria-describedby={[hint && hintId, error && errorId].filter(Boolean).join(' ') || undefined}
        aria-invalid={error ? true : undefined}
      />
      <label htmlFor={id} className={styles['label']}>
        {isLabelHidden ? <VisuallyHidden>{label}</VisuallyHidden> : label}
      </label>
      {hint && (
        <div id={hintId} className={styles['hint']}>
          {hint}
        </div>
      )}
      {error && (
        <div className={styles['error']}>
          <FieldError id={errorId}>{error}</FieldError>
        </div>
      )}
    </div>
  )
}
