import { Copy } from 'lucide-react'
import { useState } from 'react'
import { useText } from '#i18n/text.ts'
import { Button } from '#ui/Button.tsx'
import { Row } from '#ui/Stack.tsx'

type CopyButtonProps = {
  readonly label: string
  /** Read out in place of the label where several stand on the screen. */
  readonly name?: string | undefined
  readonly text: string
}

/** Copies a text that is on the screen too, and says how that went. */
export function CopyButton({ label, name, text }: CopyButtonProps) {
  const t = useText('failures')
  const [outcome, setOutcome] = useState<'copied' | 'notCopied' | null>(null)

  async function copy() {
    try {
      await navigator.clipboard.writeText(text)
      setOutcome('copied')
    } catch {
      // Without a secure connection, or without leave, there is no clipboard.
      setOutcome('notCopied')
    }
  }

  return (
    <Row>
      <Button size="small" aria-label={name} onClick={() => void copy()}>
        <Copy aria-hidden />
        {label}
      </Button>
      <span role="status">{outcome && t(outcome)}</span>
    </Row>
  )
}
