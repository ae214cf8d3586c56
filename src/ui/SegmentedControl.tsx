import { type ReactNode, useId } from 'react'
import { joinClasses } from './joinClasses.ts'
import styles from './SegmentedControl.module.css'
import { VisuallyHidden } from './VisuallyHidden.tsx'

export type Segment<Value extends string> = {
  readonly value: Value
  readonly label: ReactNode
}

type SegmentedControlProps<Value extends string> = {
  /** What is chosen among; read out, not shown. */
  readonly label: string
  readonly segments: ReadonlyArray<Segment<Value>>
  readonly value: Value
  readonly onSelect: (value: Value) => void
  readonly size?: 'normal' | 'small' | undefined
}

/** A choice among two to five views or spans, all in sight. Radio buttons underneath. */
export function SegmentedControl<Value extends string>({
  label,
  segments,
  value,
  onSelect,
  size = 'normal',
}: SegmentedControlProps<Value>) {
  const name = useId()
  return (
    <fieldset>
      <legend>
        <VisuallyHidden>{label}</VisuallyHidden>
      </legend>
      <div className={joinClasses(styles['control'], size === 'small' && styles['small'])}>
        {segments.map((segment) => (
          <label key={segment.value} className={styles['segment']}>
            <input
              type="radio"
              name={name}
              value={segment.value}
              checked={segment.value === value}
              onChange={() => onSelect(segment.value)}
              className={styles['radio']}
            />
            <span>{segment.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
