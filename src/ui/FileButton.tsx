import { type ReactNode, useRef } from 'react'
import { Button, type ButtonProps } from './Button.tsx'

type FileButtonProps = Pick<ButtonProps, 'tone' | 'size' | 'disabled'> & {
  /** Endings and media types the choice of files shows first: ".csv". */
  readonly accept?: readonly string[] | undefined
  readonly isMultiple?: boolean | undefined
  /** Told all files of one choice at once; never an empty list. */
  readonly onFiles: (files: readonly File[]) => void
  readonly children: ReactNode
}

/** A button that opens the browser's choice of files. */
export function FileButton({
  accept,
  isMultiple = false,
  onFiles,
  children,
  ...button
}: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button {...button} onClick={() => input.current?.click()}>
        {children}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        multiple={isMultiple}
        accept={accept?.join(',')}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])]
          // The same file may be chosen again after it was mended.
          event.target.value = ''
          if (files.length > 0) onFiles(files)
        }}
      />
    </>
  )
}
