import { expect, it } from 'vitest'
import { possibleParents } from '#features/channels/possibleParents.ts'
import { cardOf } from './cards.ts'

const cards = [
  cardOf({ id: 'main' }),
  cardOf({ id: 'unit', parentChannelId: 'main' }),
  cardOf({ id: 'sub', parentChannelId: 'unit' }),
  cardOf({ id: 'other' }),
]

function parentsOf(id: string, among = cards): string[] {
  return possibleParents(among, id).map(({ channel }) => channel.id)
}

it('leaves out the channel itself and all that stand under it', () => {
  expect(parentsOf('main')).toEqual(['other'])
  expect(parentsOf('unit')).toEqual(['main', 'other'])
  expect(parentsOf('sub')).toEqual(['main', 'unit', 'other'])
})

it('ends among channels that stand under each other', () => {
  const circle = [
    cardOf({ id: 'a', parentChannelId: 'b' }),
    cardOf({ id: 'b', parentChannelId: 'a' }),
  ]
  expect(parentsOf('c', circle)).toEqual(['a', 'b'])
})
