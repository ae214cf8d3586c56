import { joinClasses } from '#ui/joinClasses.ts'
import styles from './IndexButton.module.css'

type IndexButtonProps = {
  readonly index: number
  readonly label: string
  readonly note: string | null
  readonly onPress: () => void
  /** `figure` stands among big figures, `row` at the end of a line. */
  readonly look?: 'row' | 'figure' | undefined
}

/** The persistence index, whose calculation opens when it is pressed. */
export function IndexButton({ index, label, note, onPress, look = 'row' }: IndexButtonProps) {
  return (
    <>
      <button
        type="button"
        className={joinClasses(styles['index'], styles[look])}
        aria-label={label}
        aria-haspopup="dialog"
        onClick={onPress}
      >
        {index}
      </button>
      {note && <span className={styles['note']}>{note}</span>}
    </>
  )
}
