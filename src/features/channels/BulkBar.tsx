import { lazy, Suspense, useMemo, useState } from 'react'
import { useText } from '#i18n/text.ts'
import { Button } from '#ui/Button.tsx'
import styles from './BulkBar.module.css'
import type { RegisterRow } from './registerRows.ts'

const BulkCadencePanel = lazy(async () => ({
  default: (await import('./BulkCadencePanel.tsx')).BulkCadencePanel,
}))
const BulkOwnersPanel = lazy(async () => ({
  default: (await import('./BulkOwnersPanel.tsx')).BulkOwnersPanel,
}))
const BulkLifecyclePanel = lazy(async () => ({
  default: (await import('./BulkLifecyclePanel.tsx')).BulkLifecyclePanel,
}))
const PausePanel = lazy(async () => ({
  default: (await import('#pieces/PausePanel.tsx')).PausePanel,
}))

const bulkActs = ['cadence', 'owners', 'lifecycle', 'pause'] as const
type BulkAct = (typeof bulkActs)[number]

type BulkBarProps = {
  readonly rows: readonly RegisterRow[]
  /** Those that the filters let through. */
  readonly shown: readonly RegisterRow[]
  readonly selected: ReadonlySet<string>
  readonly onSelect: (selected: ReadonlySet<string>) => void
}

/** How many channels are selected, and what can be done to them all at once. In sight while any is. */
export function BulkBar({ rows, shown, selected, onSelect }: BulkBarProps) {
  const t = useText('register.bulk')
  const [open, setOpen] = useState<BulkAct | null>(null)
  const cards = useMemo(
    () => rows.filter(({ card }) => selected.has(card.channel.id)).map(({ card }) => card),
    [rows, selected],
  )
  const seen = shown.filter(({ card }) => selected.has(card.channel.id)).length
  const unseen = cards.length - seen
  const publishing = cards.filter(({ channel }) => channel.mode === 'publish')
  const close = () => setOpen(null)
  const isAny = cards.length > 0
  return (
    <>
      <div className={isAny ? styles['bar'] : undefined} data-print="hide">
        <p role="status" className={styles['words']}>
          {isAny && (
            <>
              <strong>{t('selected', { count: cards.length })}</strong>
              {unseen > 0 && ` ${t('unseen', { count: unseen })}`}
            </>
          )}
        </p>
        {isAny && (
          <div role="group" aria-label={t('acts')} className={styles['buttons']}>
            {bulkActs.map((act) => (
              <Button key={act} size="small" onClick={() => setOpen(act)}>
                {t(`act.${act}`)}
              </Button>
            ))}
            <Button size="small" tone="quiet" onClick={() => onSelect(new Set())}>
              {t('deselect')}
            </Button>
          </div>
        )}
      </div>
      <Suspense>
        {open === 'cadence' && <BulkCadencePanel cards={cards} onClose={close} />}
        {open === 'owners' && <BulkOwnersPanel cards={cards} onClose={close} />}
        {open === 'lifecycle' && <BulkLifecyclePanel cards={cards} onClose={close} />}
        {open === 'pause' && (
          <PausePanel channelIds={publishing.map(({ channel }) => channel.id)} onClose={close} />
        )}
      </Suspense>
    </>
  )
}
