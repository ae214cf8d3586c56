import { useText } from '#i18n/text.ts'
import { useFormats } from '#i18n/useFormats.ts'
import { Button } from '#ui/Button.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import styles from './ArchivedRecords.module.css'

type ArchivedRecordsProps = {
  readonly records: ReadonlyArray<{
    readonly id: string
    readonly name: string
    readonly at: string
  }>
  readonly onBringBack: (id: string) => void
}

/** What of one kind has been archived, each with a way back. Nothing when nothing has. */
export function ArchivedRecords({ records, onBringBack }: ArchivedRecordsProps) {
  const t = useText('strategyPanels.archived')
  const { instant } = useFormats()
  if (records.length === 0) return null
  return (
    <Disclosure summary={t('title', { count: records.length })}>
      <ul className={styles['list']}>
        {records.map(({ id, name, at }) => (
          <li key={id} className={styles['line']}>
            <span className={styles['name']}>
              {name} <span className={styles['soft']}>{t('at', { date: instant(at) })}</span>
            </span>
            <Button
              size="small"
              aria-label={t('bringBackName', { name })}
              onClick={() => onBringBack(id)}
            >
              {t('bringBack')}
            </Button>
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
