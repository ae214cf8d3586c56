import { useState } from 'react'
import { useText } from '#i18n/text.ts'
import { Button } from '#ui/Button.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { Row } from '#ui/Stack.tsx'
import styles from './ErrorDetails.module.css'

/** What went wrong, as the one who mends the program wants it; folded away, and easy to copy. */
export function ErrorDetails({ error }: { readonly error: unknown }) {
  const t = useText('failures')
  const [outcome, setOutcome] = useState<'copied' | 'notCopied' | null>(null)
  const details = describe(error)

  async function copy() {
    try {
      // On plain http there is no clipboard, and this throws as a refusal does.
      await navigator.clipboard.writeText(details)
      setOutcome('copied')
    } catch {
      setOutcome('notCopied')
    }
  }

  return (
    <Disclosure summary={t('details')}>
      <pre className={styles['details']}>{details}</pre>
      <Row>
        <Button size="small" onClick={() => void copy()}>
          {t('copy')}
        </Button>
        <span role="status">{outcome && t(outcome)}</span>
      </Row>
    </Disclosure>
  )
}

function describe(error: unknown): string {
  const facts = error instanceof Error ? [String(error), error.stack] : [String(error)]
  return [...facts, navigator.userAgent].filter(Boolean).join('\n\n')
}
