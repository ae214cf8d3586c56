import { Link } from '@tanstack/react-router'
import type { Finding } from '#domain/finding.ts'
import { refKey, type ObjectRef } from '#domain/objectRef.ts'
import { useText } from '#i18n/text.ts'
import type { FindingActs } from './findingActs.ts'
import styles from './FindingsCard.module.css'

type FindingObjectsProps = { readonly finding: Finding; readonly acts: FindingActs }

/** What a finding is about, each leading to its own place. */
export function FindingObjects({ finding, acts }: FindingObjectsProps) {
  const t = useText('boundaries.findings')
  const named = finding.objects.filter((object) => acts.nameOf(object) !== '')
  if (named.length === 0) return null
  return (
    <div className={styles['about']}>
      <span>{t('about')}</span>
      <ul>
        {named.map((object) => (
          <li key={refKey(object)}>
            <ObjectLink object={object} acts={acts} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function ObjectLink({ object, acts }: { readonly object: ObjectRef; readonly acts: FindingActs }) {
  const name = acts.nameOf(object)
  if (object.kind === 'channel') {
    return (
      <Link to="/channels/$channelId" params={{ channelId: object.id }}>
        {name}
      </Link>
    )
  }
  if (object.kind === 'unit') {
    return (
      <Link to="/channels" search={{ unit: object.id }}>
        {name}
      </Link>
    )
  }
  const open = acts.opener(object)
  if (!open) return name
  return (
    <button type="button" className={styles['link']} onClick={open}>
      {name}
    </button>
  )
}
