import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { listImports } from '#storage/listImports.ts'
import { listPosts } from '#storage/listPosts.ts'
import { removePost } from '#storage/removePost.ts'
import { restoreImport } from '#storage/restoreImport.ts'
import { savePlan } from '#storage/savePlan.ts'
import { sweepImports } from '#storage/sweepImports.ts'
import { backupOf, contentOf, previewOf, restoreInto } from './backupHouse.ts'
import { metaFile, rowsOf } from './metaFile.ts'
import { TestHouse, tinyArena } from './testSession.ts'

const pages = ['Norr', 'Söder'] as const

/** Posts of a file: of either page, ids 0–24. Files overlap, so imports come to hold claims. */
const file = fc.array(fc.tuple(fc.constantFrom(...pages), fc.integer({ min: 0, max: 24 })), {
  minLength: 1,
  maxLength: 30,
})

const act = fc.oneof(
  { weight: 3, arbitrary: fc.record({ is: fc.constant('import' as const), file }) },
  { weight: 2, arbitrary: fc.record({ is: fc.constant('undo' as const), which: fc.nat(5) }) },
  { weight: 1, arbitrary: fc.record({ is: fc.constant('return' as const), which: fc.nat(5) }) },
  { weight: 1, arbitrary: fc.record({ is: fc.constant('remove' as const), which: fc.nat(50) }) },
  { weight: 1, arbitrary: fc.record({ is: fc.constant('name' as const), text: fc.string() }) },
)
type Act = typeof act extends fc.Arbitrary<infer Value> ? Value : never

async function live(acts: readonly Act[], isTiny: boolean): Promise<TestHouse> {
  const house = await TestHouse.open()
  for (const [step, next] of acts.entries()) {
    const log = await listImports(house.db)
    const chosen = 'which' in next ? log[next.which % Math.max(1, log.length)] : undefined
    if (next.is === 'import') {
      const rows = next.file.flatMap(([page, id]) => rowsOf(page, [id]))
      await house.import([metaFile(`${step}.csv`, rows)], isTiny ? tinyArena : undefined)
    } else if (next.is === 'name')
      await savePlan(house.db, house.stamp(), { organisation: next.text.slice(0, 200) })
    else if (next.is === 'remove') {
      const post = (await postsOf(house))[next.which]
      if (post) await removePost(house.db, post, house.now())
    } else if (chosen && next.is === 'undo') await house.undo(chosen.id)
    else if (chosen) await restoreImport(house.db, chosen.id, house.now())
  }
  return house
}

/** The channel comes back with its first import when there is another of its name. */
const twoOfAName: Act[] = [
  { is: 'import', file: [['Norr', 0]] },
  { is: 'undo', which: 0 },
  { is: 'import', file: [['Norr', 0]] },
  { is: 'import', file: [['Norr', 1]] },
  { is: 'return', which: 2 },
]

/** The channel came with an import that is undone, and has to come back with the one that fed it too. */
const channelOfAnother: Act[] = [
  { is: 'import', file: [['Norr', 0]] },
  { is: 'import', file: [['Norr', 1]] },
  { is: 'undo', which: 0 },
  { is: 'undo', which: 1 },
  { is: 'return', which: 0 },
]

/** By id: an import that is brought back can bring back a channel of the same name. */
async function postsOf({ db }: TestHouse) {
  const ids = await db.channels.filter(({ deletedAt }) => !deletedAt).primaryKeys()
  const lists = await Promise.all(ids.map((id) => listPosts(db, id, { limit: 100_000 })))
  return lists.flatMap(({ posts }) => posts)
}

test('what is restored from a backup is what was there, whatever was done before', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(act, { minLength: 1, maxLength: 7 }),
      fc.array(act, { maxLength: 2 }),
      fc.boolean(),
      async (acts, others, isTiny) => {
        const house = await live(acts, isTiny)
        const content = await contentOf(house)
        const file = await backupOf(house)
        const other = await live(others, isTiny)

        const preview = await previewOf(other, file)
        await restoreInto(other, file)

        expect(await contentOf(other)).toEqual(content)
        expect(await postsOf(other)).toHaveLength(preview.holds.posts)
        // Nothing of what was there before is left, and sweeping finds nothing to take.
        const before = await other.db.segments.count()
        await sweepImports(other.db, { locks: null, now: other.now() })
        expect(await other.db.segments.count()).toBe(before)
        expect(await contentOf(other)).toEqual(content)
      },
    ),
    {
      numRuns: 20,
      examples: [
        [twoOfAName, [], false],
        [channelOfAnother, [], false],
      ],
    },
  )
}, 120_000)

test('what is done after a restore comes out as it would have before', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(act, { minLength: 2, maxLength: 6 }),
      fc.nat(5),
      async (acts, which) => {
        const house = await live(acts, false)
        const copy = await TestHouse.open()
        await restoreInto(copy, await backupOf(house))
        for (const one of [house, copy]) {
          const log = (await listImports(one.db)).filter(({ state }) => state === 'live')
          const chosen = log[which % Math.max(1, log.length)]
          if (chosen) await one.undo(chosen.id)
          await one.import([
            metaFile(
              'again.csv',
              pages.flatMap((page) => rowsOf(page, [1, 2, 3])),
            ),
          ])
        }
        expect(await summary(copy)).toEqual(await summary(house))
      },
    ),
    { numRuns: 20 },
  )
}, 120_000)

test('a house is put back as it was over itself', async () => {
  const house = await TestHouse.open()
  await house.import([metaFile('a.csv', rowsOf('Norr', [1, 2, 3]))])
  const content = await contentOf(house)
  const file = await backupOf(house)
  await house.import([metaFile('b.csv', rowsOf('Norr', [3, 4, 5]))])
  await savePlan(house.db, house.stamp(), { organisation: 'En annan' })

  await restoreInto(house, file)

  expect(await contentOf(house)).toEqual(content)
  expect(await house.postIds('Norr')).toEqual(['Norr-1', 'Norr-2', 'Norr-3'])
  expect((await listImports(house.db)).map(({ fileNames }) => fileNames)).toEqual([['a.csv']])
  expect(await house.db.changes.count()).toBe(0)
  expect(await house.db.segments.count()).toBe(1)
})

async function summary(house: TestHouse) {
  const posts = (await postsOf(house)).map(({ sourceId, minute }) => `${sourceId} ${minute}`)
  const log = await listImports(house.db)
  return {
    posts: posts.sort(),
    log: log.map((one) => `${one.fileNames.join()} ${one.state}`).sort(),
  }
}
