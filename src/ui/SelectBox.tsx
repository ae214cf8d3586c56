import checkbox from './Checkbox.module.css'
import type { SelectedShare } from './rowSelection.ts'
import styles from './SelectBox.module.css'

type SelectBoxProps = {
  /** Read out, not shown. */
  readonly label: string
  readonly share: SelectedShare
  readonly tabIndex?: number | undefined
  /** `reaches` when Shift was held: from the last one selected to this one. */
  readonly onSelect: (isSelected: boolean, reaches: boolean) => void
}

/** Selects a line of a table, or all the lines that it stands for. */
export function SelectBox({ label, share, tabIndex, onSelect }: SelectBoxProps) {
  return (
    <label className={styles['target']}>
      <input
        ref={(box) => {
          if (box) box.indeterminate = share === 'some'
        }}
        type="checkbox"
        className={checkbox['box']}
        aria-label={label}
        tabIndex={tabIndex}
        checked={share === 'all'}
        onChange={({ target, nativeEvent }) =>
          onSelect(target.checked, nativeEvent instanceof MouseEvent && nativeEvent.shiftKey)
        }
      />
    </label>
  )
}
