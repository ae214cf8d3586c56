import { type DragEvent, type ReactNode, useState } from 'react'
import { droppedContent, type Transfer } from './droppedContent.ts'
import { FileButton } from './FileButton.tsx'
import styles from './FileDrop.module.css'

type FileDropProps = {
  readonly title: string
  readonly hint?: ReactNode
  /** The button that opens the browser's choice of files. */
  readonly chooseLabel: string
  /** More ways in, beside the button. */
  readonly actions?: ReactNode
  /** Endings and media types the choice of files shows first: ".csv". */
  readonly accept?: readonly string[] | undefined
  readonly isMultiple?: boolean | undefined
  readonly isDisabled?: boolean | undefined
  /** Told all files of one drop or choice at once; never an empty list. */
  readonly onFiles: (files: readonly File[]) => void
  /** Told text that was dropped, or pasted while the zone has focus. */
  readonly onText?: ((text: string) => void) | undefined
}

/** A place to drop, paste or choose files. */
export function FileDrop({
  title,
  hint,
  chooseLabel,
  actions,
  accept,
  isMultiple = false,
  isDisabled = false,
  onFiles,
  onText,
}: FileDropProps) {
  function take(files: readonly File[]) {
    const taken = isMultiple ? files : files.slice(0, 1)
    if (taken.length > 0) onFiles(taken)
  }

  const [isOver, setIsOver] = useState(false)

  /** Nothing else may come of a drop here: the browser would leave the app to show the file. */
  function hold(event: DragEvent) {
    event.preventDefault()
    event.dataTransfer.dropEffect = isDisabled ? 'none' : 'copy'
    setIsOver(!isDisabled)
  }

  function takeAll(transfer: Transfer) {
    if (isDisabled) return
    void droppedContent(transfer).then(({ files, text }) => {
      take(files)
      if (text !== '') onText?.(text)
    })
  }

  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the button within is for the keys
    <div
      role="group"
      aria-label={title}
      className={styles['zone']}
      data-drop-target={isOver || undefined}
      data-disabled={isDisabled || undefined}
      onDragEnter={hold}
      onDragOver={hold}
      onDragLeave={({ currentTarget, relatedTarget }) => {
        // Also told of when the pointer goes from one thing in the zone to another.
        const isInside = relatedTarget instanceof Node && currentTarget.contains(relatedTarget)
        if (!isInside) setIsOver(false)
      }}
      onDrop={(event) => {
        event.preventDefault()
        setIsOver(false)
        takeAll(event.dataTransfer)
      }}
      onPaste={({ clipboardData }) => takeAll(clipboardData)}
    >
      <p className={styles['title']}>{title}</p>
      {hint && <div className={styles['hint']}>{hint}</div>}
      <div className={styles['actions']}>
        <FileButton accept={accept} isMultiple={isMultiple} disabled={isDisabled} onFiles={take}>
          {chooseLabel}
        </FileButton>
        {actions}
      </div>
    </div>
  )
}
