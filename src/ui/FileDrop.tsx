import type { ReactNode } from 'react'
import { DropZone, Text } from 'react-aria-components/DropZone'
import { AriaLocale } from './AriaLocale.tsx'
import { droppedContent } from './droppedContent.ts'
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
  return (
    <AriaLocale>
      <DropZone
        className={styles['zone'] ?? ''}
        isDisabled={isDisabled}
        onDrop={(event) => {
          void droppedContent(event.items).then(({ files, texts }) => {
            take(files)
            if (texts.length > 0) onText?.(texts.join('\n'))
          })
        }}
      >
        <Text slot="label" elementType="p" className={styles['title'] ?? ''}>
          {title}
        </Text>
        {hint && <div className={styles['hint']}>{hint}</div>}
        <div className={styles['actions']}>
          <FileButton accept={accept} isMultiple={isMultiple} disabled={isDisabled} onFiles={take}>
            {chooseLabel}
          </FileButton>
          {actions}
        </div>
      </DropZone>
    </AriaLocale>
  )
}
