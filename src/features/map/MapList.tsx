import type { OutlineRow } from '#domain/mapOutline.ts'
import type { StrategyMap } from '#domain/strategyMap.ts'
import { useText } from '#i18n/text.ts'
import { Disclosure } from '#ui/Disclosure.tsx'
import { joinClasses } from '#ui/joinClasses.ts'
import type { Editing } from './editing.ts'
import styles from './MapList.module.css'
import { NodeMark } from './NodeMark.tsx'
import type { WholeMap } from './useStrategyMap.ts'

type MapListProps = {
  readonly rows: readonly OutlineRow[]
  readonly map: StrategyMap
  readonly whole: WholeMap
  /** So much that each goal opens by itself. */
  readonly isFolded: boolean
  readonly onEdit: (editing: Editing) => void
}

/** The map where there is no room to draw: goal by goal, each with its benefits and what gives them. */
export function MapList({ rows, map, whole, isFolded, onEdit }: MapListProps) {
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
    <div className={joinClasses(styles['list'], isFolded && styles['folded'])} data-print="hide">
      {vision !== '' && <p className={styles['vision']}>{vision}</p>}
      {goals.map((goal) => {
        const own = rows.filter((row) => row.benefit !== null && row.goals.includes(goal.key))
        const head = <h2 className={styles['goalLine']}>{name(goal.key)}</h2>
        return (
          <section key={goal.key}>
            {isFolded ? (
              <Disclosure
                summary={`${wordsOf(goal).title}, ${t('list.benefits', { count: own.length })}`}
              >
                {head}
                {lines(own)}
              </Disclosure>
            ) : (
              <>
                {head}
                {lines(own)}
              </>
            )}
          </section>
        )
      })}
      {withoutGoal.length > 0 && (
        <section>
          <h2>{t('list.withoutGoal')}</h2>
          {lines(withoutGoal)}
        </section>
      )}
    </div>
  )
}
