import { useText } from '#i18n/text.ts'
import { CopyButton } from '#pieces/CopyButton.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import styles from './ErrorDetails.module.css'

/** What went wrong, as the one who mends the program wants it; folded away, and easy to copy. */
export function ErrorDetails({ error }: { readonly error: unknown }) {
  const t = useText('failures')
  const details = describe(error)

  return (
    <Disclosure summary={t('details')}>
      <pre className={styles['details']}>{details}</pre>
      <CopyButton label={t('copy')} text={details} />
    </Disclosure>
  )
}

function describe(error: unknown): string {
  const facts = error instanceof Error ? [String(error), error.stack] : [String(error)]
  return [...facts, navigator.userAgent].filter(Boolean).join('\n\n')
}
