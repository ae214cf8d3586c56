import { useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { chainOf } from '#domain/mapChain.ts'
import type { GroupedMap } from '#domain/mapGroups.ts'
import type { StrategyMap } from '#domain/strategyMap.ts'
import type { Layers } from '#ui/layeredOrder.ts'
import { useRootScale } from '#ui/useRootScale.ts'
import { useWidth } from '#ui/useWidth.ts'
import { addAfter, type Editing } from './editing.ts'
import { LinkBar } from './LinkBar.tsx'
import { canLink } from './linkable.ts'
import { layoutMap } from './mapDrawing.ts'
import { MapDetails } from './MapDetails.tsx'
import { workMetrics } from './mapMetrics.ts'
import { MapSvg, type Lit } from './MapSvg.tsx'
import { walkFrom, walkKeys } from './mapWalk.ts'
import styles from './MapView.module.css'
import { useMapLinks } from './useMapLinks.ts'
import type { WholeMap } from './useStrategyMap.ts'

type MapViewProps = {
  readonly whole: WholeMap
  readonly map: StrategyMap
  readonly grouped: GroupedMap
  readonly order: Layers
  readonly onEdit: (editing: Editing) => void
  readonly onOpenGroup: (key: string) => void
}

/** The drawn map: choosing lights a chain, arrows walk it, and what is chosen can be opened and linked. */
export function MapView(props: MapViewProps) {
  const { whole, map, grouped, order, onEdit, onOpenGroup } = props
  const { lookup, wordsOf, vision } = whole
  const [frame, width] = useWidth<HTMLDivElement>()
  const scale = useRootScale()
  const svg = useRef<SVGSVGElement>(null)
  const [chosen, setChosen] = useState<string | null>(null)
  /** What is being linked to others. */
  const [linking, setLinking] = useState<string | null>(null)
  const { toggle, message } = useMapLinks(whole)

  const drawing = useMemo(
    () => layoutMap(grouped, order, wordsOf, vision, workMetrics(width, scale)),
    [grouped, order, wordsOf, vision, width, scale],
  )
  const selected = drawing.boxes.some(({ key }) => key === chosen) ? chosen : null
  const node = map.nodes.find(({ key }) => key === selected)
  const source = map.nodes.find(({ key }) => key === linking)
  const lit = useMemo((): Lit | null => {
    if (source) {
      const keys = map.nodes.filter((other) => canLink(source, other)).map(({ key }) => key)
      return { keys: new Set([source.key, ...keys]), hasLink: () => false }
    }
    if (!node) return null
    const chain = chainOf(lookup, map, node)
    const links = new Set(
      map.links
        .filter(chain.hasLink)
        .map(({ from, to }) => `${grouped.shownAs(from)} ${grouped.shownAs(to)}`),
    )
    return {
      keys: new Set([...chain.keys].map(grouped.shownAs)),
      hasLink: (from, to) => links.has(`${from} ${to}`),
    }
  }, [source, node, lookup, map, grouped])

  function focus(key: string) {
    svg.current?.querySelector<SVGGElement>(`[data-key="${CSS.escape(key)}"]`)?.focus()
  }

  function press(key: string) {
    const pressed = map.nodes.find((other) => other.key === key)
    if (source) {
      if (pressed && canLink(source, pressed)) void toggle(source, pressed)
      return
    }
    if (pressed) setChosen(key)
    else onOpenGroup(key)
  }

  function letGo() {
    if (linking !== null) setLinking(null)
    else setChosen(null)
  }

  function onKeyDown(event: KeyboardEvent, key: string) {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const walked = walkKeys.find((known) => known === event.key)
    const at = map.nodes.find((other) => other.key === key)
    if (walked) {
      const isCandidate = (other: string) => lit?.keys.has(other) ?? true
      const next = walkFrom(drawing, key, walked, source ? isCandidate : undefined)
      if (next !== null) {
        if (!source) setChosen(next)
        focus(next)
      }
    } else if (event.key === 'Enter') {
      if (source || !at) press(key)
      else onEdit(at)
    } else if (event.key === ' ') press(key)
    else if (event.key === 'Escape') letGo()
    else if (event.key.toLowerCase() === 'n' && at && !source) onEdit(addAfter(at))
    else if (event.key.toLowerCase() === 'l' && at && !source) {
      setChosen(key)
      setLinking(canBeLinked(key) ? key : null)
    } else return
    event.preventDefault()
  }

  function canBeLinked(key: string): boolean {
    const from = map.nodes.find((other) => other.key === key)
    return from !== undefined && map.nodes.some((other) => canLink(from, other))
  }

  return (
    <div className={styles['beside']} data-print="hide">
      <div className={styles['drawn']}>
        <LinkBar
          source={source}
          title={source ? wordsOf(source).title : ''}
          message={message}
          onDone={() => setLinking(null)}
        />
        <div className={styles['frame']}>
          <div ref={frame} />
          {width > 0 && (
            <MapSvg
              drawing={drawing}
              svgRef={svg}
              selected={selected}
              current={selected ?? drawing.boxes[0]?.key ?? null}
              lit={lit}
              onSelect={press}
              onKeyDown={onKeyDown}
            />
          )}
        </div>
      </div>
      {node && (
        <MapDetails
          node={node}
          whole={whole}
          map={map}
          onSelect={(key) => {
            setChosen(key)
            focus(grouped.shownAs(key))
          }}
          onEdit={onEdit}
          onLink={canBeLinked(node.key) && !source ? () => setLinking(node.key) : null}
          onClose={() => {
            setChosen(null)
            focus(node.key)
          }}
        />
      )}
    </div>
  )
}
