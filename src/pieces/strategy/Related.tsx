import { Plus } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { useText } from '#i18n/text.ts'
import { useFormats } from '#i18n/useFormats.ts'
import { useStrategy } from '#query/strategy.ts'
import { Button } from '#ui/Button.tsx'
import { TextButton } from '#ui/TextButton.tsx'
import styles from './Related.module.css'
import { relatedKinds, relatedRecords, type RelatedTo } from './relatedRecords.ts'
import type { StrategyEditing } from './strategyEditing.ts'

// A panel of one kind shows others, whose panels show it in turn.
const StrategyPanel = lazy(async () => ({
  default: (await import('./StrategyPanel.tsx')).StrategyPanel,
}))

type RelatedProps = {
  readonly object: RelatedTo
  readonly onOpen: (editing: StrategyEditing) => void
}

/** What hangs together with something, each opened by its name, and a barrier to be logged about it. */
export function Related({ object, onOpen }: RelatedProps) {
  const t = useText('strategyPanels.related')
  const { list } = useFormats()
  const records = relatedRecords(useStrategy(), object, list)
  const about = [{ objectKind: object.kind, objectId: object.id }]
  return (
    <>
      {relatedKinds.map(
        (kind) =>
          records[kind].length > 0 && (
            <div key={kind} className={styles['related']}>
              <h3>{t(kind)}</h3>
              <ul>
                {records[kind].map(({ id, name }) => (
                  <li key={id}>
                    <TextButton onClick={() => onOpen({ kind, id })}>{name}</TextButton>
                  </li>
                ))}
              </ul>
            </div>
          ),
      )}
      <div>
        <Button size="small" tone="quiet" onClick={() => onOpen({ add: 'barrier', about })}>
          <Plus aria-hidden />
          {t('addBarrier')}
        </Button>
      </div>
    </>
  )
}

/** The same within a panel: what is opened lies on top of it, and nothing written in it is lost. */
export function RelatedInPanel({ object }: Pick<RelatedProps, 'object'>) {
  const [open, setOpen] = useState<StrategyEditing | null>(null)
  return (
    <>
      <Related object={object} onOpen={setOpen} />
      <Suspense>
        {open && (
          <StrategyPanel key={JSON.stringify(open)} editing={open} onClose={() => setOpen(null)} />
        )}
      </Suspense>
    </>
  )
}
