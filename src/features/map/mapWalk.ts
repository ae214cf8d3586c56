import type { MapBox } from './mapBox.ts'
import type { MapDrawing } from './mapDrawing.ts'

export const walkKeys = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'] as const
export type WalkKey = (typeof walkKeys)[number]

/**
 * Where a key leads from a box: up and down its column, across to what it is joined to and else to what
 * lies nearest, and to the ends of the column. Null at the edges. `mayStand` narrows the way.
 */
export function walkFrom(
  { boxes, links }: Pick<MapDrawing, 'boxes' | 'links'>,
  fromKey: string,
  key: WalkKey,
  mayStand: (key: string) => boolean = () => true,
): string | null {
  const from = boxes.find((box) => box.key === fromKey)
  if (!from) return boxes.find((box) => mayStand(box.key))?.key ?? null
  const allowed = boxes.filter((box) => mayStand(box.key))
  const column = allowed.filter((box) => box.node.column === from.node.column)
  const middle = (box: MapBox) => box.y + box.height / 2
  switch (key) {
    case 'Home':
      return column[0]?.key ?? null
    case 'End':
      return column.at(-1)?.key ?? null
    case 'ArrowUp':
      return column.filter((box) => middle(box) < middle(from)).at(-1)?.key ?? null
    case 'ArrowDown':
      return column.find((box) => middle(box) > middle(from))?.key ?? null
    case 'ArrowLeft':
    case 'ArrowRight': {
      const side = allowed.filter((box) =>
        key === 'ArrowRight' ? box.x > from.x + from.width : box.x + box.width < from.x,
      )
      const nextX =
        key === 'ArrowRight'
          ? Math.min(...side.map(({ x }) => x))
          : Math.max(...side.map(({ x }) => x))
      const next = side.filter(({ x }) => x === nextX)
      const joined = next.filter((box) =>
        links.some(
          (link) =>
            (link.from === from.key && link.to === box.key) ||
            (link.to === from.key && link.from === box.key),
        ),
      )
      const near = joined.length > 0 ? joined : next
      const [best] = [...near].sort(
        (a, b) => Math.abs(middle(a) - middle(from)) - Math.abs(middle(b) - middle(from)),
      )
      return best?.key ?? null
    }
  }
}
