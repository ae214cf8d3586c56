import { expect, test } from 'vitest'
import { toTableMapping } from '#domain/tableMapping.ts'

const whole = {
  columns: { date: 1, time: 2, channel: 0, text: 3, link: 4, kind: 5, count: 6 },
  dateOrder: 'monthFirst',
  channelName: 'Bloggen',
  channelId: 'id-1',
  timeZone: 'Europe/Helsinki',
  yearlessUntil: '2026-11-23',
}

test('a mapping comes out of storage as it went in', () => {
  expect(toTableMapping(structuredClone(whole))).toEqual(whole)
  const least = { columns: { date: 0 }, dateOrder: 'dayFirst', channelName: '' }
  expect(toTableMapping(structuredClone(least))).toEqual(least)
})

test.each<[string, unknown]>([
  ['nothing', null],
  ['a text', 'dayFirst'],
  ['no columns', { ...whole, columns: undefined }],
  ['no date', { ...whole, columns: { text: 1 } }],
  ['a place between columns', { ...whole, columns: { date: 0.5 } }],
  ['a place before all columns', { ...whole, columns: { date: 0, text: -1 } }],
  ['an order that is none', { ...whole, dateOrder: 'weekFirst' }],
  ['no name', { ...whole, channelName: undefined }],
  ['an id that is none', { ...whole, channelId: 7 }],
  ['a zone that is none', { ...whole, timeZone: 7 }],
  ['a day that is none', { ...whole, yearlessUntil: '2026-02-30' }],
])('%s is no mapping', (_, value) => {
  expect(toTableMapping(value)).toBeNull()
})
