import { expect, test } from 'vitest'
import { keyRange, selectedShare, withKeys } from '#ui/rowSelection.ts'
import { rowLines, sectionLines } from '#ui/tableLines.ts'

test('says how much of some rows is selected', () => {
  const selected = new Set(['a', 'b', 'x'])
  expect(selectedShare(selected, ['a', 'b'])).toBe('all')
  expect(selectedShare(selected, ['a', 'c'])).toBe('some')
  expect(selectedShare(selected, ['c'])).toBe('none')
  expect(selectedShare(selected, [])).toBe('none')
})

test('adds and takes away, and leaves the former selection as it was', () => {
  const before = new Set(['a'])
  expect([...withKeys(before, ['a', 'b'], true)]).toEqual(['a', 'b'])
  expect([...withKeys(before, ['a', 'c'], false)]).toEqual([])
  expect([...before]).toEqual(['a'])
})

test('reaches from one row to another in either direction', () => {
  const keys = ['a', 'b', 'c', 'd']
  expect(keyRange(keys, 'b', 'd')).toEqual(['b', 'c', 'd'])
  expect(keyRange(keys, 'c', 'a')).toEqual(['a', 'b', 'c'])
  // The row it began at has been filtered away, or there was none.
  expect(keyRange(keys, 'x', 'c')).toEqual(['c'])
  expect(keyRange(keys, null, 'c')).toEqual(['c'])
})

test('a row in two sections has a line in each, and a collapsed section only its heading', () => {
  const keyOf = (row: string) => row
  const sections = [
    { key: 's1', title: 'Norr', note: '', rows: ['a', 'b'] },
    { key: 's2', title: 'Söder', note: '', rows: ['a'] },
  ]
  const lines = sectionLines(sections, new Set(), keyOf)
  expect(lines.map(({ kind }) => kind)).toEqual(['section', 'row', 'row', 'section', 'row'])
  expect(new Set(lines.map(({ key }) => key)).size).toBe(5)
  expect(lines.flatMap((line) => (line.kind === 'row' ? line.rowKey : []))).toEqual(['a', 'b', 'a'])
  expect(sectionLines(sections, new Set(['s1']), keyOf).map(({ key }) => key)).toEqual([
    's1',
    's2',
    's2 a',
  ])
  expect(rowLines(['b', 'a'], keyOf).map(({ key }) => key)).toEqual(['b', 'a'])
})
