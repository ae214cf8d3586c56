import { describe, expect, it } from 'vitest'
import { rulesBrokenBy } from './plant.ts'

describe('inside a transaction', () => {
  it.each([
    'await fetch("/posts")',
    'await (await file).text()',
    'await file.arrayBuffer()',
    'const { parse } = await import("./parse.ts")',
    'await crypto.subtle.digest("SHA-256", bytes)',
    'await new Promise((resolve) => setTimeout(resolve, 1))',
  ])('nothing but the database is awaited: %s', async (line) => {
    for (const start of [
      `db.transaction('rw', db.channels, async () => {`,
      `this.db.transaction('r', tables, async function () {`,
      `recordChange(db, { kind: 'addChannel' }, async (change) => {`,
    ]) {
      const code = `export async function write() { await ${start} ${line} }) }`
      expect(await rulesBrokenBy(code, 'src/storage/planted.ts')).toEqual(['no-restricted-syntax'])
    }
  })

  it('what was read before it may be written', async () => {
    const code = `export async function write(db, file) {
      const text = await file.text()
      await db.transaction('rw', db.channels, async () => { await db.channels.put(text) })
    }`
    expect(await rulesBrokenBy(code, 'src/storage/planted.ts')).toEqual([])
  })
})

describe('everywhere', () => {
  it.each([
    ['a default export', 'export default function thing() { return 1 }'],
    ['markup made of text', 'export const x = <p dangerouslySetInnerHTML={{ __html: "" }} />'],
  ])('%s is refused', async (_, code) => {
    for (const path of ['src/features/monday/planted.tsx', 'tests/app/planted.tsx'])
      expect(await rulesBrokenBy(code, path)).toEqual(['no-restricted-syntax'])
  })
})
