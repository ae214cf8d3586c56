import { useState } from 'react'
import { Button } from '#ui/Button.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { Stack } from '#ui/Stack.tsx'
import { TextArea } from '#ui/TextArea.tsx'

type PasteBoxProps = {
  readonly summary: string
  readonly label: string
  readonly hint?: string
  /** Said when nothing has been pasted. */
  readonly missing: string
  readonly read: string
  readonly onText: (text: string) => void
}

/** For what is open in another window: its text, without a file in between. */
export function PasteBox({ summary, label, hint, missing, read, onText }: PasteBoxProps) {
  const [text, setText] = useState('')
  const [isMissing, setIsMissing] = useState(false)

  function take() {
    setIsMissing(text.trim() === '')
    if (text.trim() !== '') onText(text)
  }

  return (
    <Disclosure summary={summary}>
      <Stack gap={3}>
        <TextArea
          label={label}
          hint={hint}
          error={isMissing ? missing : undefined}
          rows={6}
          spellCheck={false}
          value={text}
          onChange={({ target }) => {
            setText(target.value)
            setIsMissing(false)
          }}
        />
        <div>
          <Button onClick={take}>{read}</Button>
        </div>
      </Stack>
    </Disclosure>
  )
}
