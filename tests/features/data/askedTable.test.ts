import { expect, it } from 'vitest'
import type { TableMapping } from '#domain/tableMapping.ts'
import { findAsked } from '#features/data/askedTable.ts'
import type { FilePreview, ImportPreview } from '#query/importSessionState.ts'
import { column, sketchOf } from './tableSketch.ts'

const mapping: TableMapping = { columns: { date: 0 }, dateOrder: 'dayFirst', channelName: 'B' }

function preview(
  ...outcomes: ReadonlyArray<readonly [string, FilePreview['outcome']]>
): ImportPreview {
  const files = outcomes.map(([name, outcome]) => ({
    name,
    size: 1,
    outcome,
    problems: [],
    problemCount: 0,
  }))
  return { files, accounts: [] }
}

const tableOf = (headerKey: string) => sketchOf([column({ role: 'date' })], { headerKey })

function unread(headerKey: string): FilePreview['outcome'] {
  return { ok: false, code: 'needsMapping', table: tableOf(headerKey) }
}

function read(headerKey: string): FilePreview['outcome'] {
  return {
    ok: true,
    source: 'table',
    rows: 1,
    timeZone: null,
    coverage: null,
    dailyBreakdown: false,
    mapped: { sketch: tableOf(headerKey), mapping },
  }
}

it('asks about the first table nobody has said anything of, for all with its header', () => {
  const files = preview(['a', read('known')], ['b', unread('new')], ['c', unread('new')])
  expect(findAsked(files, [], null)).toMatchObject({
    place: 1,
    fileNames: ['b', 'c'],
    mapping: null,
  })
})

it('asks about none that is left out, or when all are read', () => {
  const files = preview(['a', unread('x')], ['b', unread('y')])
  expect(findAsked(files, ['x'], null)).toMatchObject({ place: 1 })
  expect(findAsked(files, ['x', 'y'], null)).toBeNull()
  expect(findAsked(preview(['a', read('x')]), [], null)).toBeNull()
})

it('goes to a table that is to be changed, read or left out', () => {
  const files = preview(['a', unread('x')], ['b', read('y')])
  expect(findAsked(files, ['x'], 1)).toMatchObject({ place: 1, mapping })
  expect(findAsked(files, ['x'], 0)).toMatchObject({ place: 0, mapping: null })
})
