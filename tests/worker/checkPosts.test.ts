import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { acceptDamage } from '#storage/acceptedDamage.ts'
import { checkPosts } from '#storage/checkPosts.ts'
import { checkRecords } from '#storage/checkRecords.ts'
import { checkStart } from '#storage/checkStart.ts'
import { listImports } from '#storage/listImports.ts'
import { rebaseManifest } from '#storage/rebaseManifest.ts'
import { removePost } from '#storage/removePost.ts'
import { restoreImport } from '#storage/restoreImport.ts'
import { sweepImports } from '#storage/sweepImports.ts'
import { loseRows } from '../storage/rawRows.ts'
import { backupOf, restoreInto } from './backupHouse.ts'
import { metaFile, rowsOf } from './metaFile.ts'
import { TestHouse, tinyArena } from './testSession.ts'

const act = fc.oneof(
  fc.record({
    is: fc.constant('import' as const),
    posts: fc.array(fc.nat(24), { minLength: 1, maxLength: 30 }),
  }),
  fc.record({ is: fc.constant('undo' as const), which: fc.nat(3) }),
  fc.record({ is: fc.constant('return' as const), which: fc.nat(3) }),
  fc.record({ is: fc.constant('remove' as const), which: fc.nat(20) }),
  fc.record({ is: fc.constant('restore' as const) }),
  fc.record({ is: fc.constant('sweep' as const) }),
)
type Act = typeof act extends fc.Arbitrary<infer Value> ? Value : never

async function openCounted(): Promise<TestHouse> {
  const house = await TestHouse.open()
  await rebaseManifest(house.db, 0)
  return house
}

async function perform(house: TestHouse, next: Act, step: number) {
  const log = await listImports(house.db)
  const chosen = 'which' in next ? log[next.which % Math.max(1, log.length)] : undefined
  if (next.is === 'import')
    await house.import([metaFile(`${step}.csv`, rowsOf('Norr', next.posts))], tinyArena)
  else if (next.is === 'restore') await restoreInto(house, await backupOf(house))
  else if (next.is === 'sweep')
    await sweepImports(house.db, { locks: null, now: '2027-01-01T00:00:00.000Z' })
  else if (next.is === 'undo' && chosen) await house.undo(chosen.id)
  else if (next.is === 'return' && chosen) await restoreImport(house.db, chosen.id, house.now())
  else if (next.is === 'remove') {
    const channel = await house.db.channels.filter(({ deletedAt }) => !deletedAt).first()
    const post = channel && (await house.posts(channel.name))[next.which]
    if (post) await removePost(house.db, post, house.now())
  }
}

async function findings({ db }: TestHouse) {
  return [await checkStart(db, null), await checkRecords(db), await checkPosts(db)]
}

test('misses nothing after any imports, undoing, removing, sweeping and restoring', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 8 }), async (acts) => {
      const house = await openCounted()
      for (const [step, next] of acts.entries()) await perform(house, next, step)
      expect(await findings(house)).toEqual([{ is: 'whole', isCounted: true }, [], []])
    }),
    { numRuns: 25 },
  )
}, 120_000)

const ids = Array.from({ length: 60 }, (_, id) => id)

test.each(['segments', 'times', 'hashes'] as const)('finds lost %s', async (table) => {
  const house = await openCounted()
  await house.import([metaFile('a.csv', rowsOf('Norr', ids))], tinyArena)
  await loseRows(house.db, table, 1)
  const [damage, ...others] = await checkPosts(house.db)
  expect(others).toEqual([])
  expect(damage?.expected).toBe(60)
  // Without a segment its posts are gone; without the others they are there and not found.
  if (table === 'segments') expect(damage?.found).toBeLessThan(60)
  else expect(damage?.found).toBe(60)

  await acceptDamage(house.db, [damage?.importId ?? ''])
  expect(await checkPosts(house.db)).toEqual([])
})

test('is whole again after a restore over what was damaged', async () => {
  const house = await openCounted()
  await house.import([metaFile('a.csv', rowsOf('Norr', ids))])
  const file = await backupOf(house)
  await loseRows(house.db, 'imports', 1)
  await loseRows(house.db, 'channels', 1)
  expect(await checkStart(house.db, null)).toMatchObject({ is: 'partial' })
  await restoreInto(house, file)
  expect(await findings(house)).toEqual([{ is: 'whole', isCounted: true }, [], []])
})
