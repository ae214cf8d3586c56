import type { GroupedMap, MapGroup } from '#domain/mapGroups.ts'
import { mapColumns, type MapColumn, type MapNode } from '#domain/strategyMap.ts'
import { placeLayers } from '#ui/layeredPlaces.ts'
import type { Layers } from '#ui/layeredOrder.ts'
import { bowPath } from '#ui/linkPath.ts'
import { mapBox, type MapBox } from './mapBox.ts'
import { mapLinkPaths, type LinkLook, type MapLinkPath } from './mapLinkPaths.ts'
import { columnPlaces, type MapMetrics } from './mapMetrics.ts'
import type { NodeWords } from './nodeWords.ts'
import { wrapText } from '#ui/wrapText.ts'
import { textWidth } from '#ui/textWidth.ts'

/** Everything that is drawn, in the units of the metrics' width. */
export type MapDrawing = {
  readonly width: number
  readonly height: number
  readonly metrics: MapMetrics
  readonly vision: readonly string[]
  readonly headings: ReadonlyArray<{
    readonly column: MapColumn
    readonly x: number
    readonly y: number
    readonly width: number
  }>
  /** From the first column's first to the last one's last. */
  readonly boxes: readonly MapBox[]
  readonly links: readonly MapLinkPath[]
  readonly bows: ReadonlyArray<{ readonly from: string; readonly to: string; readonly d: string }>
}

type Shown = MapNode | MapGroup

/** Lays out the map: words in boxes, boxes in columns in the given order, links between them. */
export function layoutMap(
  map: GroupedMap,
  order: Layers,
  wordsOf: (node: Shown) => NodeWords,
  vision: string,
  metrics: MapMetrics,
): MapDrawing {
  const places = columnPlaces(metrics, map.bows.length > 0)
  const byKey = new Map(map.nodes.map((node) => [node.key, node]))
  const words = new Map(map.nodes.map((node) => [node.key, wordsOf(node)]))
  const drafts = new Map(
    map.nodes.map((node) => [
      node.key,
      mapBox(node, words.get(node.key) ?? wordsOf(node), places[node.column], metrics),
    ]),
  )
  const heightOf = (key: string) => drafts.get(key)?.height ?? 0
  const extents = placeLayers(order, map.links, heightOf, metrics.gap)
  const visionLines = wrapText(
    vision,
    (line) => textWidth(line, metrics.vision, 'voice') <= metrics.width,
    3,
  )
  const visionHeight =
    visionLines.length === 0 ? 0 : visionLines.length * metrics.vision * 1.3 + metrics.gap
  const headingAt = visionHeight + metrics.small
  const top = headingAt + metrics.gap * 1.2
  const boxes = order.flat().flatMap((key) => {
    const draft = drafts.get(key)
    return draft ? [{ ...draft, y: top + (extents.get(key)?.top ?? 0) }] : []
  })
  const boxOf = new Map(boxes.map((box) => [box.key, box]))
  const bottoms = boxes.map(({ y, height }) => y + height)
  return {
    width: metrics.width,
    height: Math.ceil(Math.max(top, ...bottoms) + 4),
    metrics,
    vision: visionLines,
    headings: mapColumns.map((column) => ({ column, y: headingAt, ...places[column] })),
    boxes,
    links: mapLinkPaths(map.links, boxOf, (to) => lookOf(byKey.get(to), words.get(to))),
    bows: map.bows.flatMap(({ from, to }) => {
      const [one, other] = [boxOf.get(from), boxOf.get(to)]
      if (!one || !other || one === other) return []
      const isEnd = byKey.get(to)?.column === 'ends'
      const x = isEnd ? one.x + one.width : one.x
      const d = bowPath(
        x,
        one.y + one.height / 2,
        other.y + other.height / 2,
        isEnd ? metrics.bow : -metrics.bow,
      )
      return [{ from, to, d }]
    }),
  }
}

function lookOf(node: Shown | undefined, words: NodeWords | undefined): LinkLook {
  if (node?.kind !== 'channel' || !words) return 'usual'
  if (words.isQuiet) return 'quiet'
  return words.shape === 'dot' ? 'usual' : 'resting'
}
