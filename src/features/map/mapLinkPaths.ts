import type { MapLink } from '#domain/strategyMap.ts'
import { linkPath, portOffsets } from '#ui/linkPath.ts'
import type { MapBox } from './mapBox.ts'

/** Solid, dashed (the channel needs support) or dotted (it rests or only looks on). */
export type LinkLook = 'usual' | 'quiet' | 'resting'

export type MapLinkPath = {
  readonly from: string
  readonly to: string
  readonly d: string
  readonly thickness: number
  readonly look: LinkLook
}

const apart = 9
const thinnest = 1.5
const thickest = 9

/** The links as curves, each ending at a place of its own along the edges of its boxes. */
export function mapLinkPaths(
  links: readonly MapLink[],
  boxOf: ReadonlyMap<string, MapBox>,
  lookOf: (to: string) => LinkLook,
): MapLinkPath[] {
  const drawn = links.flatMap((link) => {
    const [from, to] = [boxOf.get(link.from), boxOf.get(link.to)]
    return from && to ? [{ link, from, to }] : []
  })
  const leaving = ports(drawn.map(({ from, to }) => ({ own: from, other: to })))
  const arriving = ports(drawn.map(({ from, to }) => ({ own: to, other: from })))
  return drawn.map(({ link, from, to }, i) => ({
    from: link.from,
    to: link.to,
    d: linkPath({
      x1: from.x + from.width,
      y1: leaving[i] ?? 0,
      x2: to.x,
      y2: arriving[i] ?? 0,
    }),
    thickness: thicknessOf(link.chains),
    look: lookOf(link.to),
  }))
}

/** The thicker the more chains; twice as many chains are a step, not twice as thick. */
function thicknessOf(chains: number): number {
  return Math.min(thickest, thinnest + 1.9 * Math.log2(1 + chains))
}

type Ends = { readonly own: MapBox; readonly other: MapBox }

/** How far down each link ends at its own box: in the order of the boxes at their other ends. */
function ports(ends: readonly Ends[]): number[] {
  const result: number[] = []
  const atBox = new Map<MapBox, Array<{ readonly at: number; readonly other: MapBox }>>()
  for (const [at, { own, other }] of ends.entries()) {
    const list = atBox.get(own)
    if (list) list.push({ at, other })
    else atBox.set(own, [{ at, other }])
  }
  for (const [own, list] of atBox) {
    const offsets = portOffsets(list.length, own.height, apart)
    list.sort((a, b) => a.other.y - b.other.y)
    for (const [i, { at }] of list.entries())
      result[at] = own.y + own.height / 2 + (offsets[i] ?? 0)
  }
  return result
}
