import { useId } from 'react'
import { Checkbox } from '#ui/Checkbox.tsx'
import { FieldError } from '#ui/Field.tsx'
import styles from './ChecklistField.module.css'

type ChecklistFieldProps = {
  readonly label: string
  readonly options: ReadonlyArray<{ readonly id: string; readonly label: string }>
  readonly chosen: readonly string[]
  readonly onChange: (chosen: readonly string[]) => void
  readonly emptyText?: string | undefined
  readonly error?: string | undefined
}

/** Any number of a few, below each other. */
export function ChecklistField(props: ChecklistFieldProps) {
  const { label, options, chosen, onChange, emptyText, error } = props
  const errorId = useId()
  return (
    <fieldset className={styles['list']} aria-describedby={error ? errorId : undefined}>
      <legend className={styles['legend']}>{label}</legend>
      {options.length === 0 && emptyText && <p>{emptyText}</p>}
      {options.map(({ id, label: name }) => (
        <Checkbox
          key={id}
          label={name}
          checked={chosen.includes(id)}
          onChange={({ target }) =>
            onChange(target.checked ? [...chosen, id] : chosen.filter((other) => other !== id))
          }
        />
      ))}
      {error && <FieldError id={errorId}>{error}</FieldError>}
    </fieldset>
  )
}
