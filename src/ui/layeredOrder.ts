/** What a drawing in layers is made of: names in columns, and links between neighbouring columns. */
export type Layers = ReadonlyArray<readonly string[]>
export type LayerLink = { readonly from: string; readonly to: string }

const sweeps = 12

/**
 * The layers in an order with few crossings: the same for any order of names and links. Given the
 * order before, what stood there keeps its place among the others, and what is new is put in where
 * it crosses least, so that nothing jumps when something is added.
 */
export function orderLayers(layers: Layers, links: readonly LayerLink[], before?: Layers): Layers {
  const neighbours = neighboursOf(links)
  const named = layers.map((names) => [...names].sort())
  return before && isMostlyKnown(named, before)
    ? withNew(named, before, neighbours)
    : swept(named, neighbours)
}

/** How many pairs of links cross. */
export function countCrossings(layers: Layers, links: readonly LayerLink[]): number {
  const neighbours = neighboursOf(links)
  return crossingsIn(layers, neighbours, toPlaces(layers))
}

type Neighbours = ReadonlyMap<string, readonly string[]>
type Places = ReadonlyMap<string, { readonly layer: number; readonly place: number }>

function neighboursOf(links: readonly LayerLink[]): Neighbours {
  const sets = new Map<string, Set<string>>()
  const join = (from: string, to: string) => {
    const set = sets.get(from)
    if (set) set.add(to)
    else sets.set(from, new Set([to]))
  }
  for (const { from, to } of links) {
    join(from, to)
    join(to, from)
  }
  return new Map([...sets].map(([name, set]) => [name, [...set].sort()]))
}

function toPlaces(layers: Layers): Places {
  return new Map(
    layers.flatMap((names, layer) => names.map((name, place) => [name, { layer, place }] as const)),
  )
}

/** The places of what the name is joined to in one layer, ascending. */
function ends(name: string, layer: number, neighbours: Neighbours, places: Places): number[] {
  return (neighbours.get(name) ?? [])
    .flatMap((other) => {
      const at = places.get(other)
      return at?.layer === layer ? [at.place] : []
    })
    .sort((a, b) => a - b)
}

/** Crossings between the links of two that stand in one layer, the first above the second. */
function crossingsOf(above: readonly number[], below: readonly number[]): number {
  let count = 0
  for (const a of above) for (const b of below) if (a > b) count += 1
  return count
}

function crossingsIn(layers: Layers, neighbours: Neighbours, places: Places): number {
  return layers.slice(1).reduce((sum, names, i) => {
    const sides = names.map((name) => ends(name, i, neighbours, places))
    return sum + sides.reduce((own, side, at) => own + sumOver(sides.slice(0, at), side), 0)
  }, 0)
}

function sumOver(above: ReadonlyArray<readonly number[]>, side: readonly number[]): number {
  return above.reduce((sum, other) => sum + crossingsOf(other, side), 0)
}

/** The better of what sweeping finds when it begins at either end. */
function swept(named: Layers, neighbours: Neighbours): Layers {
  const tries = [0, 1].map((first) => sweptFrom(named, neighbours, first))
  const crossings = tries.map((layers) => crossingsIn(layers, neighbours, toPlaces(layers)))
  return tries[crossings.indexOf(Math.min(...crossings))] ?? named
}

function sweptFrom(named: Layers, neighbours: Neighbours, first: number): Layers {
  let best = named
  let fewest = crossingsIn(named, neighbours, toPlaces(named))
  let layers = named
  for (let sweep = first; sweep < first + sweeps; sweep += 1) {
    const step = sweep % 2 === 0 ? 1 : -1
    layers = inPasses(layers, step, neighbours)
    const crossings = crossingsIn(layers, neighbours, toPlaces(layers))
    if (crossings >= fewest) continue
    best = layers
    fewest = crossings
  }
  return untangled(looseLast(best, neighbours), neighbours)
}

/** Each layer by the middle of what it is joined to in the one before it on the way. */
function inPasses(layers: Layers, step: 1 | -1, neighbours: Neighbours): Layers {
  const result = [...layers]
  const first = step === 1 ? 1 : layers.length - 2
  for (let layer = first; layer >= 0 && layer < layers.length; layer += step) {
    const places = toPlaces(result)
    const names = result[layer] ?? []
    const middles = names.map((name, place) => {
      const joined = ends(name, layer - step, neighbours, places)
      const sum = joined.reduce((total, at) => total + at, 0)
      return { name, middle: joined.length === 0 ? place : sum / joined.length }
    })
    result[layer] = middles.sort((a, b) => a.middle - b.middle).map(({ name }) => name)
  }
  return result
}

/** What is joined to nothing stands last. */
function looseLast(layers: Layers, neighbours: Neighbours): Layers {
  const isLoose = (name: string) => !neighbours.has(name)
  return layers.map((names) => [
    ...names.filter((name) => !isLoose(name)),
    ...names.filter((name) => isLoose(name)),
  ])
}

/** Moves one after another to where it crosses least, as long as that takes away crossings. */
function untangled(layers: Layers, neighbours: Neighbours): Layers {
  const result = layers.map((names) => [...names])
  for (let round = 0; round < sweeps; round += 1) {
    const moved = result.map((names, layer) => {
      const places = toPlaces(result)
      const sidesOf = (name: string) => [
        ends(name, layer - 1, neighbours, places),
        ends(name, layer + 1, neighbours, places),
      ]
      return moveAll(names, new Map(names.map((name) => [name, sidesOf(name)])))
    })
    if (!moved.includes(true)) break
  }
  return result
}

/** Whether any name in the line was moved. */
function moveAll(line: string[], sides: ReadonlyMap<string, Sides>): boolean {
  let hasMoved = false
  for (const name of [...line]) {
    const own = sides.get(name) ?? []
    const at = line.indexOf(name)
    const others = line.filter((other) => other !== name)
    let crossings = 0
    const atSlots = [
      0,
      ...others.map((other) => (crossings += gainOfSwap(sides.get(other) ?? [], own))),
    ]
    const fewest = Math.min(...atSlots)
    if (fewest === atSlots[at]) continue
    others.splice(atSlots.indexOf(fewest), 0, name)
    line.splice(0, line.length, ...others)
    hasMoved = true
  }
  return hasMoved
}

type Sides = ReadonlyArray<readonly number[]>

function gainOfSwap(above: Sides, below: Sides): number {
  return above.reduce((gain, side, i) => {
    const other = below[i] ?? []
    return gain + crossingsOf(side, other) - crossingsOf(other, side)
  }, 0)
}

function isMostlyKnown(layers: Layers, before: Layers): boolean {
  const known = new Set(before.flat())
  const names = layers.flat()
  return names.filter((name) => known.has(name)).length * 2 >= names.length
}

function withNew(named: Layers, before: Layers, neighbours: Neighbours): Layers {
  const stoodAt = toPlaces(before)
  const result = named.map((names, layer) => {
    const present = new Set(names)
    return (before[layer] ?? []).filter((name) => present.has(name))
  })
  for (const [layer, names] of named.entries()) {
    const line = result[layer] ?? []
    for (const name of names) {
      if (stoodAt.get(name)?.layer !== layer) insert(line, name, layer, result, neighbours)
    }
  }
  return result
}

/** Puts the name into the line where its links cross the fewest others; the last such place. */
function insert(
  line: string[],
  name: string,
  layer: number,
  layers: Layers,
  neighbours: Neighbours,
): void {
  const places = toPlaces(layers)
  const sidesOf = (of: string) => [
    ends(of, layer - 1, neighbours, places),
    ends(of, layer + 1, neighbours, places),
  ]
  const own = sidesOf(name)
  let crossings = 0
  let fewest = 0
  let best = 0
  for (const [at, other] of line.entries()) {
    // One step down, past this one.
    crossings += gainOfSwap(sidesOf(other), own)
    if (crossings > fewest) continue
    fewest = crossings
    best = at + 1
  }
  line.splice(best, 0, name)
}
