import fc from 'fast-check'
import { afterEach, expect, test, vi } from 'vitest'
import { backupBytes, manifest, readWhole, someParts, toAsync } from './backupBytes.ts'
import { framePlainBytes, type BackupPart } from '#exporting/backupFormat.ts'
import { writeBackup } from '#exporting/writeBackup.ts'

afterEach(() => void vi.unstubAllGlobals())

test('what is written is read back, value by value', async () => {
  const read = await readWhole(await backupBytes())
  expect(read.parts).toEqual(someParts)
  expect(read.manifest).toEqual(manifest)
  expect(read.header).toEqual({
    app: 'uthallig',
    schemaVersion: 1,
    createdAt: '2026-11-23T08:00:00.000Z',
    encryption: null,
  })
})

test('a backup of nothing is a backup', async () => {
  expect((await readWhole(await backupBytes({ parts: [] }))).parts).toEqual([])
})

test('a browser without a packer of its own writes what the others read', async () => {
  vi.stubGlobal('CompressionStream', undefined)
  const bytes = await backupBytes()
  vi.unstubAllGlobals()
  expect((await readWhole(bytes)).parts).toEqual(someParts)
})

test('rows of any shape come back, however many there are', async () => {
  const value = fc.jsonValue({ maxDepth: 2 }).filter((json) => !unsafe.test(JSON.stringify(json)))
  const row = fc.dictionary(fc.stringMatching(/^[a-z]{1,5}$/), value)
  const part = fc.record({
    table: fc.constantFrom('a', 'b'),
    rows: fc.array(row, { minLength: 1, maxLength: 5 }),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(part, { maxLength: 6 }), async (parts) => {
      // As JSON has it: it knows no negative zero.
      const expected: unknown = JSON.parse(JSON.stringify(flat(parts)))
      expect(flat((await readWhole(await backupBytes({ parts }))).parts)).toEqual(expected)
    }),
    { numRuns: 60 },
  )
})

test('a row that a backup cannot hold is a fault, not a loss', async () => {
  const rows = [{ id: 'a', when: new Date(0) }]
  await expect(backupBytes({ parts: [{ table: 'a', rows }] })).rejects.toThrow(/cannot/)
})

test.each(['__proto__', 'constructor', 'prototype'])(
  'a row with the name %s, which no backup is read with, is a fault when it is written',
  async (name) => {
    const named: unknown = JSON.parse(`{"${name}":1}`)
    for (const row of [{ inner: named }, { list: [named] }, own(name)])
      await expect(backupBytes({ parts: [{ table: 'a', rows: [row] }] })).rejects.toThrow(/cannot/)
  },
)

test('a large table is cut into frames that are taken as they are needed', async () => {
  const packed = new Uint8Array(50_000).fill(7)
  let taken = 0
  function* rows() {
    for (let seq = 0; seq < 400; seq++) {
      taken += 1
      yield { table: 'segments', rows: [{ seq, packed }] }
    }
  }
  const content = { schemaVersion: 1, createdAt: '', manifest, parts: toAsync(rows()) }
  const perFrame = framePlainBytes / packed.length
  let pieces = 0
  for await (const piece of writeBackup(content, null)) {
    expect(piece.length).toBeLessThan(framePlainBytes)
    pieces += 1
    expect(taken).toBeLessThanOrEqual(pieces * perFrame)
  }
  expect(taken).toBe(400)
  expect(pieces).toBeGreaterThan(400 / perFrame)
})

const unsafe = /"(?:__proto__|constructor|prototype)":/

/** An object with a property of its own by that name, whatever the name. */
function own(name: string): Record<string, unknown> {
  return Object.defineProperty({}, name, { value: 1, enumerable: true })
}

function flat(parts: readonly BackupPart[]) {
  return parts.flatMap(({ table, rows }) => rows.map((row) => ({ table, row })))
}
