import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { metaFile, rowsOf } from './metaFile.ts'
import { asProposed, confirmed, created, previewOf, TestHouse, tinyArena } from './testSession.ts'

const file = metaFile('april.csv', [...rowsOf('Norr', [1, 2, 3]), ...rowsOf('Öst', [1])])
const long = metaFile(
  'long.csv',
  rowsOf(
    'Norr',
    Array.from({ length: 50 }, (_, id) => id),
  ),
)

test.each([
  ['a short file', file, 4],
  ['one that is staged while it is read', long, 50],
])('makes the channels of %s once when two tabs confirm it at once', async (_, chosen, posts) => {
  const house = await TestHouse.open()
  const tabs = [house.session({ arena: tinyArena }), house.session({ arena: tinyArena })]
  const previews = await Promise.all(tabs.map((tab) => previewOf(tab, [chosen])))

  const results = await Promise.all(
    tabs.map((tab, place) => {
      const preview = previews[place]
      if (!preview) throw new Error('There are two previews')
      return confirmed(tab, asProposed(preview))
    }),
  )

  expect(results.map(({ added }) => added).sort((a, b) => a - b)).toEqual([0, posts])
  const names = (await house.db.channels.toArray()).map(({ name }) => name)
  expect(names).toEqual([...new Set(names)])
  expect(await house.db.imports.where('state').equals('live').count()).toBe(1)
})

test('still makes the new channel that was chosen over the one proposed', async () => {
  const house = await TestHouse.open()
  await house.import([file])
  const tab = house.session()
  await previewOf(tab, [file])

  const result = await confirmed(tab, new Map([[0, created('Norr på nytt')]]))

  expect(result.added).toBe(3)
  expect(await house.postIds('Norr på nytt')).toEqual(['Norr-1', 'Norr-2', 'Norr-3'])
})
