import { Link } from '@tanstack/react-router'
import { findingsAbout } from '#domain/boundaryFindings.ts'
import type { ObjectRef } from '#domain/objectRef.ts'
import { useText } from '#i18n/text.ts'
import { Card } from '#ui/Card.tsx'
import styles from './FindingLines.module.css'
import { FindingLine } from './FindingLine.tsx'
import { useFindings } from './useFindings.ts'

/** The findings that touch an object, and the way to where they can be begun on. Nothing without any. */
export function ObjectFindings({ object }: { readonly object: ObjectRef }) {
  const t = useText('boundaries.onChannel')
  const about = findingsAbout(useFindings().open, object)
  if (about.length === 0) return null
  return (
    <Card title={t('title')} aside={<Link to="/boundaries">{t('more')}</Link>}>
      <ul className={styles['lines']}>
        {about.map((finding) => (
          <FindingLine key={finding.key} finding={finding} />
        ))}
      </ul>
    </Card>
  )
}
