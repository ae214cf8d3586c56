import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { removePost } from '#storage/removePost.ts'
import { restoreImport } from '#storage/restoreImport.ts'
import { metaFile, rowsOf } from './metaFile.ts'
import { TestHouse, tinyArena } from './testSession.ts'

const pages = ['Norr', 'Söder'] as const

/** Posts of a file: of either page, ids 0–24, some more than once, in any order. */
const file = fc.array(fc.tuple(fc.constantFrom(...pages), fc.integer({ min: 0, max: 24 })), {
  minLength: 1,
  maxLength: 40,
})

/** Read a file in; take back, or bring back, the n-th import so far; remove the n-th post. */
const act = fc.oneof(
  { weight: 3, arbitrary: fc.record({ is: fc.constant('import' as const), file }) },
  { weight: 2, arbitrary: fc.record({ is: fc.constant('undo' as const), which: fc.nat(5) }) },
  { weight: 1, arbitrary: fc.record({ is: fc.constant('restore' as const), which: fc.nat(5) }) },
  { weight: 1, arbitrary: fc.record({ is: fc.constant('remove' as const), which: fc.nat(50) }) },
)

type Held = { readonly id: string; readonly posts: ReadonlySet<string>; isLive: boolean }

test('the plan holds the posts of its live imports, each once, whatever was done before', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(act, { minLength: 1, maxLength: 7 }),
      fc.boolean(),
      async (acts, isTiny) => {
        const house = await TestHouse.open()
        // Keeps the channels alive when everything else is undone.
        const anchor = pages.flatMap((page) => rowsOf(page, [99]))
        await house.import([metaFile('anchor.csv', anchor)])
        const imports: Held[] = []
        const removed = new Set<string>()
        for (const [step, next] of acts.entries()) {
          if (next.is === 'import') {
            const rows = next.file.flatMap(([page, id]) => rowsOf(page, [id]))
            const name = `${step}.csv`
            const arena = isTiny ? tinyArena : undefined
            const { importId } = await house.import([metaFile(name, rows)], arena)
            const posts = new Set(rows.map(({ id }) => id))
            if (importId !== null) imports.push({ id: importId, posts, isLive: true })
            continue
          }
          if (next.is === 'remove') {
            const posts = [...(await house.posts('Norr')), ...(await house.posts('Söder'))]
            const post = posts[next.which % posts.length]
            if (!post || post.sourceId.endsWith('-99')) continue
            await removePost(house.db, post, house.now())
            removed.add(post.sourceId)
            continue
          }
          const chosen = imports[next.which % Math.max(1, imports.length)]
          if (!chosen) continue
          if (next.is === 'undo') {
            expect(await house.undo(chosen.id)).toBe(chosen.isLive)
            chosen.isLive = false
          } else if (!chosen.isLive) {
            const problem = await restoreImport(house.db, chosen.id, house.now())
            chosen.isLive = problem === null
          }
        }
        const expected = new Set([
          ...anchor.map(({ id }) => id),
          ...imports.flatMap(({ posts, isLive }) => (isLive ? [...posts] : [])),
        ])
        for (const id of removed) expected.delete(id)
        const stored = [...(await house.postIds('Norr')), ...(await house.postIds('Söder'))]
        expect(stored.sort()).toEqual([...expected].sort())
        expect(await countedTimes(house)).toBe(expected.size)
      },
    ),
    { numRuns: 40 },
  )
}, 120_000)

test('any split of posts into files read in any order gives the same posts', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(file, { minLength: 1, maxLength: 4 }), async (files) => {
      const house = await TestHouse.open()
      for (const [place, posts] of files.entries()) {
        const rows = posts.flatMap(([page, id]) => rowsOf(page, [id]))
        await house.import([metaFile(`${place}.csv`, rows)])
      }
      const together = await TestHouse.open()
      await together.import(
        files.map((posts, place) =>
          metaFile(
            `${files.length - place}.csv`,
            posts.flatMap(([page, id]) => rowsOf(page, [id])),
          ),
        ),
        tinyArena,
      )
      expect(await figuresOf(together)).toEqual(await figuresOf(house))
    }),
    { numRuns: 20 },
  )
}, 120_000)

async function countedTimes(house: TestHouse): Promise<number> {
  const live = new Set(await house.db.imports.where('state').equals('live').primaryKeys())
  const rows = await house.db.times.filter(({ importId }) => live.has(importId)).toArray()
  return rows.reduce((sum, { minutes }) => sum + minutes.length, 0)
}

/** What the posts are, import and account apart. */
async function figuresOf(house: TestHouse): Promise<ReadonlyMap<string, unknown>> {
  const figures = new Map<string, unknown>()
  for (const page of pages) {
    const known = await house.db.channels.filter(({ name }) => name === page).count()
    const posts = known === 0 ? [] : await house.posts(page)
    figures.set(
      page,
      posts.map(({ sourceId, minute, kind, text }) => ({ sourceId, minute, kind, text })),
    )
  }
  return figures
}
