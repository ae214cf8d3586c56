import type { OutlineRow } from '#domain/mapOutline.ts'
import type { StrategyMap } from '#domain/strategyMap.ts'
import { useText } from '#i18n/text.ts'
import type { Editing } from './editing.ts'
import styles from './MapList.module.css'
import { NodeMark } from './NodeMark.tsx'
import type { WholeMap } from './useStrategyMap.ts'

type MapListProps = {
  readonly rows: readonly OutlineRow[]
  readonly map: StrategyMap
  readonly whole: WholeMap
  readonly onEdit: (editing: Editing) => void
}

/** The map where there is no room to draw: goal by goal, each with its benefits and what gives them. */
export function MapList({ rows, map, whole, onEdit }: MapListProps) {
  const t = useText('map')
  const { wordsOf, vision } = whole
  const nodes = new Map(map.nodes.map((node) => [node.key, node]))
  const goals = map.nodes.filter(({ kind }) => kind === 'goal')
  const withoutGoal = rows.filter((row) => row.goals.length === 0)
  const name = (key: string) => {
    const node = nodes.get(key)
    if (!node) return null
    const words = wordsOf(node)
    return (
      <>
        <button type="button" className={styles[node.kind]} onClick={() => onEdit(node)}>
          {words.title}
        </button>
        <NodeMark words={words} />
      </>
    )
  }
  const lines = (own: readonly OutlineRow[]) => (
    <ul className={styles['lines']}>
      {own.map(({ key, audience, benefit, ends }) => (
        <li key={key} className={styles['line']}>
          {audience && <div className={styles['part']}>{name(audience)}</div>}
          {benefit && <div className={styles['part']}>{name(benefit)}</div>}
          {ends.length > 0 && (
            <ul className={styles['ends']}>
              {ends.map((end) => (
                <li key={end} className={styles['part']}>
                  {name(end)}
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  )
  return (
    <div className={styles['list']} data-print="hide">
      {vision !== '' && <p className={styles['vision']}>{vision}</p>}
      {goals.map(({ key }) => (
        <section key={key}>
          <h2 className={styles['goalLine']}>{name(key)}</h2>
          {lines(rows.filter((row) => row.benefit !== null && row.goals.includes(key)))}
        </section>
      ))}
      {withoutGoal.length > 0 && (
        <section>
          <h2>{t('list.withoutGoal')}</h2>
          {lines(withoutGoal)}
        </section>
      )}
    </div>
  )
}
