import { createLink } from '@tanstack/react-router'
import { X } from 'lucide-react'
import { LinkButton } from '#ui/LinkButton.tsx'
import { chainOf } from '#domain/mapChain.ts'
import { mapColumns, type MapNode, type StrategyMap } from '#domain/strategyMap.ts'
import { barrierObjectKinds } from '#domain/barrier.ts'
import { useText } from '#i18n/text.ts'
import { Related } from '#pieces/strategy/Related.tsx'
import { Button } from '#ui/Button.tsx'
import { IconButton } from '#ui/IconButton.tsx'
import { TextButton } from '#ui/TextButton.tsx'
import { addAfter, type Editing } from './editing.ts'
import styles from './MapDetails.module.css'
import { useDetailFacts } from './useDetailFacts.ts'
import { NodeMark } from './NodeMark.tsx'
import type { WholeMap } from './useStrategyMap.ts'

const RoutedButton = createLink(LinkButton)

type MapDetailsProps = {
  readonly node: MapNode
  readonly whole: WholeMap
  /** What is shown of the whole: what is filtered away is not named here. */
  readonly map: StrategyMap
  readonly onSelect: (key: string) => void
  readonly onEdit: (editing: Editing) => void
  /** Null where there is nothing to link to. */
  readonly onLink: (() => void) | null
  readonly onClose: () => void
}

/** What is chosen, beside the map: its facts, its gap, its chain, and what can be done with it. */
export function MapDetails({
  node,
  whole,
  map,
  onSelect,
  onEdit,
  onLink,
  onClose,
}: MapDetailsProps) {
  const t = useText('map')
  const { lookup, wordsOf } = whole
  const words = wordsOf(node)
  const facts = useDetailFacts(node, whole.records)
  const { keys } = chainOf(lookup, map, node)
  const others = map.nodes.filter(({ key }) => key !== node.key && keys.has(key))
  const next = addAfter(node)
  const related = barrierObjectKinds.find((kind) => kind === node.kind)
  return (
    <section className={styles['details']} aria-label={t('details.label')} data-print="hide">
      <header className={styles['header']}>
        <p className={styles['kind']}>{t(`kinds.${node.kind}`)}</p>
        <IconButton icon={X} label={t('details.close')} onClick={onClose} />
      </header>
      <h2 className={styles['title']}>{words.title}</h2>
      <NodeMark words={words} />
      {facts.length > 0 && (
        <dl className={styles['facts']}>
          {facts.map(({ name, value }) => (
            <div key={name}>
              <dt>{t(`details.fields.${name}`)}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      <div className={styles['actions']}>
        <Button size="small" onClick={() => onEdit(node)}>
          {t('details.edit')}
        </Button>
        {onLink && (
          <Button size="small" onClick={onLink}>
            {t('link.start')}
          </Button>
        )}
        {'add' in next && (
          <Button size="small" onClick={() => onEdit(next)}>
            {t(next.add === 'benefit' ? 'add.benefitHere' : 'add.initiativeHere')}
          </Button>
        )}
        {node.kind === 'benefit' && (
          <Button size="small" onClick={() => onEdit({ add: 'channel', benefitId: node.id })}>
            {t('add.channelHere')}
          </Button>
        )}
        {node.kind === 'channel' && (
          <RoutedButton size="small" to="/channels/$channelId" params={{ channelId: node.id }}>
            {t('details.openChannel')}
          </RoutedButton>
        )}
      </div>
      {related && <Related object={{ kind: related, id: node.id }} onOpen={onEdit} />}
      <h3>{t('details.inChain')}</h3>
      {others.length === 0 && <p className={styles['none']}>{t('details.none')}</p>}
      {mapColumns.map((column) => {
        const inColumn = others.filter((other) => other.column === column)
        return (
          inColumn.length > 0 && (
            <div key={column} className={styles['column']}>
              <h4>{t(`columns.${column}`)}</h4>
              <ul>
                {inColumn.map((other) => (
                  <li key={other.key}>
                    <TextButton onClick={() => onSelect(other.key)}>
                      {wordsOf(other).title}
                    </TextButton>
                  </li>
                ))}
              </ul>
            </div>
          )
        )
      })}
    </section>
  )
}
