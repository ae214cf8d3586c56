import type { LayerLink, Layers } from './layeredOrder.ts'

/** Where something stands on the way down: its upper edge, and how high it is. */
export type Extent = { readonly top: number; readonly height: number }

type Wish = { readonly at: number; readonly weight: number }

const rounds = 14
/** What is joined to nothing gives way to what is, and lies as high as that allows. */
const loose: Wish = { at: 0, weight: 1e-6 }

/**
 * The extents of all names, in their layers' order and at least `gap` apart, each as near as can be to
 * the middle of what it is joined to. The highest one begins at 0.
 */
export function placeLayers(
  layers: Layers,
  links: readonly LayerLink[],
  heightOf: (name: string) => number,
  gap: number,
): ReadonlyMap<string, Extent> {
  const joined = joinedTo(links)
  const centres = new Map<string, number>()
  for (const names of layers) {
    let top = 0
    for (const name of names) {
      centres.set(name, top + heightOf(name) / 2)
      top += heightOf(name) + gap
    }
  }
  const fromTallest = layers
    .map((names, layer) => ({ layer, height: stackHeight(names, heightOf, gap) }))
    .sort((a, b) => b.height - a.height || a.layer - b.layer)
  for (let round = 0; round < rounds; round += 1) {
    // The tallest column begins as it is stacked, and the others find their way to it.
    const moving = round === 0 ? fromTallest.slice(1) : fromTallest
    for (const { layer } of moving) {
      const names = layers[layer] ?? []
      const wishes = names.map((name) => wish(name, joined, centres))
      const settled = settle(wishes, separations(names, heightOf, gap))
      for (const [at, name] of names.entries()) centres.set(name, settled[at] ?? 0)
    }
  }
  return extents(centres, heightOf)
}

function joinedTo(links: readonly LayerLink[]): ReadonlyMap<string, readonly string[]> {
  const joined = new Map<string, string[]>()
  for (const { from, to } of links) {
    joined.set(from, [...(joined.get(from) ?? []), to])
    joined.set(to, [...(joined.get(to) ?? []), from])
  }
  // Sums of the same numbers in another order differ in their last digit.
  return new Map([...joined].map(([name, others]) => [name, others.sort()]))
}

function wish(
  name: string,
  joined: ReadonlyMap<string, readonly string[]>,
  centres: ReadonlyMap<string, number>,
): Wish {
  const others = joined.get(name) ?? []
  if (others.length === 0) return loose
  const sum = others.reduce((total, other) => total + (centres.get(other) ?? 0), 0)
  return { at: sum / others.length, weight: others.length }
}

function stackHeight(
  names: readonly string[],
  heightOf: (name: string) => number,
  gap: number,
): number {
  return names.reduce((sum, name) => sum + heightOf(name) + gap, 0)
}

/** From the first one's centre to each one's, when they stand as close as they may. */
function separations(
  names: readonly string[],
  heightOf: (name: string) => number,
  gap: number,
): number[] {
  let at = 0
  return names.map((name, i) => {
    const previous = names[i - 1]
    if (previous !== undefined) at += (heightOf(previous) + heightOf(name)) / 2 + gap
    return at
  })
}

/**
 * The places nearest to the wishes (least squares) that keep order and distance: pooling of adjacent
 * violators, on the wishes less their separations.
 */
function settle(wishes: readonly Wish[], apart: readonly number[]): number[] {
  const blocks: Array<{ at: number; weight: number; count: number }> = []
  for (const [i, { at, weight }] of wishes.entries()) {
    let block = { at: at - (apart[i] ?? 0), weight, count: 1 }
    for (let last = blocks.at(-1); last !== undefined && last.at > block.at; last = blocks.at(-1)) {
      blocks.pop()
      const sum = last.weight + block.weight
      block = {
        at: (last.at * last.weight + block.at * block.weight) / sum,
        weight: sum,
        count: last.count + block.count,
      }
    }
    blocks.push(block)
  }
  return blocks
    .flatMap(({ at, count }) => Array.from({ length: count }, () => at))
    .map((at, i) => at + (apart[i] ?? 0))
}

function extents(
  centres: ReadonlyMap<string, number>,
  heightOf: (name: string) => number,
): ReadonlyMap<string, Extent> {
  const tops = [...centres].map(([name, centre]) => [name, centre - heightOf(name) / 2] as const)
  const first = Math.min(...tops.map(([, top]) => top))
  return new Map(tops.map(([name, top]) => [name, { top: top - first, height: heightOf(name) }]))
}
