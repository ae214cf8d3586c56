import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countCrossings, orderLayers, type LayerLink, type Layers } from '#ui/layeredOrder.ts'
import { placeLayers } from '#ui/layeredPlaces.ts'

type Drawing = { readonly layers: Layers; readonly links: readonly LayerLink[] }

const sizes = fc.tuple(fc.nat(5), fc.nat(6), fc.nat(8), fc.nat(10))
const drawings: fc.Arbitrary<Drawing> = fc
  .tuple(sizes, fc.array(fc.tuple(fc.nat(2), fc.nat(99), fc.nat(99)), { maxLength: 30 }))
  .map(([counts, pairs]) => {
    const layers = counts.map((count, layer) =>
      Array.from({ length: count }, (_, i) => `${layer}-${String(i).padStart(2, '0')}`),
    )
    const links = pairs.flatMap(([layer, a, b]) => {
      const [from, to] = [layers[layer] ?? [], layers[layer + 1] ?? []]
      const [one, other] = [from[a % from.length], to[b % to.length]]
      return one === undefined || other === undefined ? [] : [{ from: one, to: other }]
    })
    return { layers, links }
  })

const heightOf = (name: string) => 20 + (Number(name.slice(2)) % 3) * 15

function placed({ layers, links }: Drawing) {
  const ordered = orderLayers(layers, links)
  return { ordered, places: placeLayers(ordered, links, heightOf, 10) }
}

test('orders and places alike whatever order names and links come in', () => {
  fc.assert(
    fc.property(drawings, fc.array(fc.nat(1000), { minLength: 30 }), (drawing, numbers) => {
      const { layers, links } = drawing
      const mix = <Item>(items: readonly Item[]): Item[] =>
        items
          .map((item, i) => ({ item, at: numbers[i % numbers.length] ?? 0 }))
          .sort((a, b) => a.at - b.at)
          .map(({ item }) => item)
      const mixed = { layers: layers.map(mix), links: mix(links) }
      expect(placed(mixed)).toEqual(placed(drawing))
    }),
    { numRuns: 60 },
  )
})

test('lets nothing overlap, and begins at the top', () => {
  fc.assert(
    fc.property(drawings, (drawing) => {
      const { ordered, places } = placed(drawing)
      for (const names of ordered) {
        for (const [at, name] of names.entries()) {
          const below = places.get(names[at + 1] ?? '')
          const { top, height } = places.get(name) ?? { top: NaN, height: NaN }
          expect(top).toBeGreaterThanOrEqual(0)
          if (below) expect(below.top).toBeGreaterThanOrEqual(top + height + 10 - 1e-6)
        }
      }
    }),
    { numRuns: 60 },
  )
})

test('never orders worse than the order in which things were made', () => {
  fc.assert(
    fc.property(drawings, ({ layers, links }) => {
      const ordered = orderLayers(layers, links)
      expect(countCrossings(ordered, links)).toBeLessThanOrEqual(countCrossings(layers, links))
      expect(ordered.map((names) => [...names].sort())).toEqual(layers)
    }),
    { numRuns: 60 },
  )
})

test('leaves nothing that would cross less elsewhere in its layer', () => {
  fc.assert(
    fc.property(
      drawings,
      fc.nat(3),
      fc.nat(99),
      fc.nat(99),
      ({ layers, links }, layer, one, to) => {
        const ordered = orderLayers(layers, links)
        const moved = ordered.map((names, i) => {
          const name = names[one % names.length]
          if (i !== layer || name === undefined) return names
          const others = names.filter((other) => other !== name)
          return others.toSpliced(to % names.length, 0, name)
        })
        expect(countCrossings(moved, links)).toBeGreaterThanOrEqual(countCrossings(ordered, links))
      },
    ),
    { numRuns: 100 },
  )
})

test('keeps everything in its order when one more is added', () => {
  fc.assert(
    fc.property(drawings, fc.nat(3), fc.nat(99), ({ layers, links }, layer, joined) => {
      const before = orderLayers(layers, links)
      const more = layers.map((names, i) => (i === layer ? [...names, 'new'] : names))
      const others = layers[layer === 0 ? 1 : layer - 1] ?? []
      const other = others[joined % others.length]
      const link = layer === 0 ? { from: 'new', to: other } : { from: other, to: 'new' }
      const moreLinks =
        link.from === undefined || link.to === undefined
          ? links
          : [...links, { from: link.from, to: link.to }]
      const after = orderLayers(more, moreLinks, before)
      expect(after.map((names) => names.filter((name) => name !== 'new'))).toEqual(before)
      expect(after[layer]).toContain('new')
    }),
    { numRuns: 60 },
  )
})

test('untangles what can be drawn without a crossing', () => {
  const layers = [
    ['a', 'b', 'c'],
    ['d', 'e', 'f'],
    ['g', 'h', 'i'],
  ]
  const links = [
    { from: 'a', to: 'f' },
    { from: 'b', to: 'e' },
    { from: 'c', to: 'd' },
    { from: 'd', to: 'h' },
    { from: 'e', to: 'g' },
    { from: 'f', to: 'i' },
  ]
  expect(countCrossings(layers, links)).toBe(4)
  expect(countCrossings(orderLayers(layers, links), links)).toBe(0)
})

test('puts what is new beside what it is joined to', () => {
  const before = [
    ['a', 'b'],
    ['c', 'd'],
  ]
  const links = [
    { from: 'a', to: 'c' },
    { from: 'b', to: 'd' },
    { from: 'a', to: 'new' },
  ]
  expect(
    orderLayers(
      [
        ['a', 'b'],
        ['c', 'd', 'new'],
      ],
      links,
      before,
    )[1],
  ).toEqual(['c', 'new', 'd'])
})

test('stands in the middle of what it is joined to', () => {
  const links = [
    { from: 'one', to: 'a' },
    { from: 'one', to: 'b' },
    { from: 'one', to: 'c' },
  ]
  const places = placeLayers([['one'], ['a', 'b', 'c']], links, () => 20, 10)
  expect(places.get('one')).toEqual(places.get('b'))
})
