import { expect, test } from 'vitest'
import { filteredRows } from '#features/channels/filteredRows.ts'
import { everyLifecycle, withoutUnit } from '#features/channels/registerSearch.ts'
import { idsOf, rowOf } from './rows.ts'

const norr = { id: 'u1', name: 'Seniorcenter Norr' }
const soder = { id: 'u2', name: 'Seniorcenter Söder' }

const rows = [
  rowOf({ id: 'page', name: 'Kontaktpoolen', units: [norr], status: 'active' }),
  rowOf({ id: 'blog', name: 'Bladet', platform: 'blog', units: [norr, soder], status: 'silent' }),
  rowOf({ id: 'watch', name: 'Omvärlden', platform: 'x', mode: 'monitor' }),
  rowOf({ id: 'old', name: 'Gamla bladet', lifecycle: 'closed', units: [soder] }),
]

const found = (filters: Parameters<typeof filteredRows>[1]) => idsOf(filteredRows(rows, filters))

test('each filter chooses by its own, and all of them together', () => {
  expect(found({})).toEqual(['page', 'blog', 'watch'])
  expect(found({ platform: 'blog' })).toEqual(['blog'])
  expect(found({ unit: norr.id })).toEqual(['page', 'blog'])
  expect(found({ unit: withoutUnit })).toEqual(['watch'])
  expect(found({ status: 'silent' })).toEqual(['blog'])
  expect(found({ mode: 'monitor' })).toEqual(['watch'])
  expect(found({ unit: norr.id, status: 'active' })).toEqual(['page'])
  expect(found({ unit: soder.id, mode: 'monitor' })).toEqual([])
})

test('every word is sought, whole or in part, in name, unit, platform and link', () => {
  expect(found({ text: ' SENIOR  blad ' })).toEqual(['blog'])
  expect(found({ text: 'kontakt söder' })).toEqual([])
  // An å that was typed as an a and a ring.
  expect(found({ text: 'omva\u0308rlden' })).toEqual(['watch'])
})

test('closed channels stay out until they are asked for, or are all there is', () => {
  expect(found({ text: 'bladet' })).toEqual(['blog'])
  expect(found({ lifecycle: everyLifecycle })).toEqual(['page', 'blog', 'watch', 'old'])
  expect(found({ lifecycle: 'closed' })).toEqual(['old'])
  expect(idsOf(filteredRows(rows.slice(3), {}))).toEqual(['old'])
})
