import { lazy, Suspense, useState } from 'react'
import type { Channel } from '#domain/channel.ts'
import { useText } from '#i18n/text.ts'
import { Related } from '#pieces/strategy/Related.tsx'
import type { StrategyEditing, StrategyKind } from '#pieces/strategy/strategyEditing.ts'
import { useStrategy } from '#query/strategy.ts'
import { Button } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { useKeptFocus } from '#ui/useKeptFocus.ts'
import { channelPurposes, type PurposeLine } from '#pieces/strategy/channelPurposes.ts'
import styles from './PurposesCard.module.css'

const PurposesPanel = lazy(async () => ({
  default: (await import('#pieces/strategy/PurposesPanel.tsx')).PurposesPanel,
}))
const StrategyPanel = lazy(async () => ({
  default: (await import('#pieces/strategy/StrategyPanel.tsx')).StrategyPanel,
}))

/** Whom the channel is for, what it gives them, which goals it serves and what stands in its way; each opened by its name. */
export function PurposesCard({ channel }: { readonly channel: Channel }) {
  const t = useText('channelPurposes')
  const purposes = channelPurposes(useStrategy(), channel.id)
  /** Null: closed. `all`: the links themselves. */
  const [open, setOpen] = useState<StrategyEditing | 'all' | null>(null)
  const list = useKeptFocus()
  const close = () => setOpen(null)
  const groups = [
    { kind: 'audience', label: t('audiences'), lines: purposes.audiences },
    { kind: 'benefit', label: t('benefits'), lines: purposes.benefits },
    { kind: 'goal', label: t('goals'), lines: purposes.goals },
  ] as const
  const isEmpty = groups.every(({ lines }) => lines.length === 0)
  return (
    <Card
      title={t('title')}
      aside={
        <Button size="small" onClick={() => setOpen('all')}>
          {t('edit')}
        </Button>
      }
    >
      <div ref={list} tabIndex={-1}>
        {isEmpty ? (
          <p className={styles['soft']}>{t('empty')}</p>
        ) : (
          <dl className={styles['groups']}>
            {groups.map(({ kind, label, lines }) => (
              <div key={kind}>
                <dt className={styles['soft']}>{label}</dt>
                <PurposeLines kind={kind} lines={lines} onOpen={setOpen} />
              </div>
            ))}
          </dl>
        )}
      </div>
      <Related object={{ kind: 'channel', id: channel.id }} onOpen={setOpen} />
      <Suspense>
        {open === 'all' && <PurposesPanel channelId={channel.id} onClose={close} />}
        {open !== null && open !== 'all' && (
          <StrategyPanel key={JSON.stringify(open)} editing={open} onClose={close} />
        )}
      </Suspense>
    </Card>
  )
}

type PurposeLinesProps = {
  readonly kind: StrategyKind
  readonly lines: readonly PurposeLine[]
  readonly onOpen: (editing: StrategyEditing) => void
}

function PurposeLines({ kind, lines, onOpen }: PurposeLinesProps) {
  const t = useText('channelPurposes')
  if (lines.length === 0) return <dd className={styles['soft']}>{t('none')}</dd>
  return lines.map(({ id, name }) => (
    <dd key={id}>
      <button type="button" className={styles['purpose']} onClick={() => onOpen({ kind, id })}>
        {name}
      </button>
    </dd>
  ))
}
