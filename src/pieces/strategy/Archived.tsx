import { useText } from '#i18n/text.ts'
import { useFormats } from '#i18n/useFormats.ts'
import { useStrategy, type Archivable } from '#query/strategy.ts'
import { useBringBack } from '#query/strategyWrites.ts'
import { Button } from '#ui/Button.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { useKeptFocus } from '#ui/useKeptFocus.ts'
import styles from './Archived.module.css'

type ArchivedProps = { readonly kinds: readonly Archivable[] }

/** What of these kinds has been archived, each with a way back; stands where they were seen. */
export function Archived({ kinds }: ArchivedProps) {
  const t = useText('strategyPanels.archived')
  const { instant } = useFormats()
  const { archived } = useStrategy()
  const bringBack = useBringBack()
  const keptFocus = useKeptFocus()
  const records = kinds.flatMap((kind) =>
    archived[kind].map((row) => ({
      kind,
      id: row.id,
      name: nameIn(row) ?? t(`kinds.${kind}`),
      at: row.deletedAt ?? '',
    })),
  )
  return (
    <div ref={keptFocus} tabIndex={-1} data-print="hide">
      {records.length > 0 && (
        <Disclosure summary={t('title', { count: records.length })}>
          <ul className={styles['list']}>
            {records.map(({ kind, id, name, at }) => (
              <li key={id} className={styles['line']}>
                <span className={styles['name']}>
                  {name}{' '}
                  <span className={styles['soft']}>
                    {kinds.length > 1 && `${t(`kinds.${kind}`)}, `}
                    {t('at', { date: instant(at) })}
                  </span>
                </span>
                <Button
                  size="small"
                  aria-label={t('bringBackName', { name })}
                  onClick={() => void bringBack.run(kind, id)}
                >
                  {t('bringBack')}
                </Button>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </div>
  )
}

const naming = ['text', 'title', 'name', 'statement', 'way', 'agreement'] as const

/** What names a record of any kind; undefined when nothing does. */
function nameIn(row: object): string | undefined {
  const fields = new Map<string, unknown>(Object.entries(row))
  return naming.map((field) => fields.get(field)).find((value) => typeof value === 'string')
}
