import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  maxSourceIdLength,
  maxUrlLength,
  refusalCodes,
  rowProblemCodes,
} from '#importing/reading.ts'
import { maxPostTextLength, postKinds } from '#domain/post.ts'
import type { TableMapping } from '#domain/tableMapping.ts'
import { bytesInput, readList, type ReadList } from './listSink.ts'
import { damaged, mutation } from './mutations.ts'
import { zipOf } from './zipFiles.ts'

/** More runs than every build can wait for: `FUZZ_RUNS=10000 npx vitest run tests/importing/damagedFiles.test.ts`. */
const runs = Number(process.env['FUZZ_RUNS'] ?? 400)

const folder = new URL('../fixtures/posts/', import.meta.url)
const fixture = (name: string) => readFileSync(new URL(name, folder))
const exportName = 'May-04-2026_Nov-15-2026_1604785490000001.csv'

const files: ReadonlyArray<readonly [name: string, bytes: Uint8Array]> = [
  [exportName, fixture(exportName)],
  ['instagram.csv', fixture('instagram-mixed.csv')],
  ['blogg.rss', fixture('blogg-rss2.xml')],
  ['blogg.rdf', fixture('blogg-rss1-latin1.xml')],
  ['blogg.atom', fixture('blogg-atom.xml')],
  ['blogg.json', fixture('blogg-jsonfeed.json')],
  ['blogg.xml', fixture('blogg-wordpress.xml')],
  ['blog-11-20-2026.xml', fixture('blogg-blogger.xml')],
  ['feed.atom', fixture('blogg-takeout.atom')],
  ['tabell.csv', fixture('tabell.csv')],
  ['tweets.js', fixture('x-tweets.txt')],
  ['arkiv.zip', zipOf({ 'data/tweets.js': fixture('x-tweets.txt'), 'data/like.js': '[]' })],
]

/** Knows every table, so that none is left unread. */
class AnyMapping extends Map<string, TableMapping> {
  override get(): TableMapping {
    return {
      columns: { channel: 0, date: 1, time: 2, text: 3, link: 4, kind: 5 },
      dateOrder: 'dayFirst',
      channelName: '',
    }
  }
}
const options = { mappings: new AnyMapping() }

function expectSoundness({ result, posts, problems, accounts }: ReadList): void {
  if (!result.ok) expect([...refusalCodes, 'needsMapping']).toContain(result.code)
  else if (result.coverage) expect(result.coverage.from <= result.coverage.to).toBe(true)
  for (const { line, code } of problems) {
    expect(rowProblemCodes).toContain(code)
    if (line !== null) expect(line).toBeGreaterThan(0)
  }
  for (const account of accounts) expect(account.name.length).toBeLessThanOrEqual(200)
  for (const post of posts.flat()) {
    const isSound =
      Number.isInteger(post.localMinutes) &&
      post.localMinutes > Date.UTC(1989, 11, 30) / 60_000 &&
      post.localMinutes < Date.UTC(2100, 0, 3) / 60_000 &&
      (post.instantMs === null || Number.isInteger(post.instantMs)) &&
      postKinds.includes(post.kind) &&
      post.text.length <= maxPostTextLength &&
      post.sourceId.length <= maxSourceIdLength &&
      post.url.length <= maxUrlLength &&
      /^(?:https?:\/\/|$)/i.test(post.url)
    expect(isSound, JSON.stringify(post)).toBe(true)
  }
}

test('undamaged, every file is read to the end', async () => {
  for (const [name, bytes] of files) {
    const list = await readList(bytesInput(name, bytes), options)
    expect([name, list.result.ok]).toEqual([name, true])
    expect(list.problems).toEqual([])
    expect(list.given).toBeGreaterThan(1)
    expectSoundness(list)
  }
})

test(
  'damaged in any way, every file gives sound posts or a refusal and throws nothing',
  { timeout: 600_000 },
  async () => {
    const file = fc.constantFrom(...files)
    await fc.assert(
      fc.asyncProperty(
        file,
        file,
        fc.array(mutation, { minLength: 1, maxLength: 4 }),
        async ([name, bytes], [, other], mutations) => {
          const broken = mutations.reduce((before, how) => damaged(before, how, other), bytes)
          expectSoundness(await readList(bytesInput(name, broken), options))
          const { result } = await readList(bytesInput(name, broken))
          if (!result.ok && result.code === 'needsMapping') {
            const { columns, firstRows } = result.table
            expect(firstRows.every((row) => row.length === columns.length)).toBe(true)
          }
          expect(Object.prototype).not.toHaveProperty('polluted')
        },
      ),
      { numRuns: runs },
    )
  },
)
