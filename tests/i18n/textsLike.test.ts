import { expect, it } from 'vitest'
import { textsLike } from '#i18n/textsLike.ts'

it('gives messages the keys of another catalogue, in its order and at its depth', () => {
  const source = { title: 'Titel', lead: { none: ['Inga', 1], some: 'Några' }, end: 'Slut' }
  const english = ['Title', ['None', 1], 'Some', 'End']
  expect(textsLike(source, english)).toEqual({
    title: 'Title',
    lead: { none: ['None', 1], some: 'Some' },
    end: 'End',
  })
})
