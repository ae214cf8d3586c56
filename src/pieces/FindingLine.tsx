import type { Finding } from '#domain/finding.ts'
import styles from './FindingLines.module.css'
import { SeverityMark } from './SeverityMark.tsx'
import { useFindingWords } from './useFindings.ts'

/** A finding in short: how grave, and its sentence. */
export function FindingLine({ finding }: { readonly finding: Finding }) {
  const words = useFindingWords()
  return (
    <li className={styles['line']}>
      <SeverityMark finding={finding} />
      <p>{words(finding)}</p>
    </li>
  )
}
