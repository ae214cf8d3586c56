import { toStockholmTime } from '#domain/stockholm.ts'
import { clearExample } from '#storage/clearExample.ts'
import { exampleTables, hasExample, loadExample, type Example } from '#storage/example.ts'
import type { Stamp } from '#storage/stamp.ts'
import { defineRead } from './defineRead.ts'
import { defineWrite } from './defineWrite.ts'

/** True while anything of the example is there. */
export const useHasExample = defineRead({
  key: 'hasExample',
  tables: exampleTables,
  read: hasExample,
})

/** Lays Exempelkommun, as of today, beside what is there: its records and two years of posts. */
export const useLoadExample = defineWrite(async (db, stamp) =>
  loadExample(db, stamp, await makeExample(stamp)),
)

/** Takes the whole example away, as one change. */
export const useClearExample = defineWrite(clearExample)

// Its texts are many, and most visits do without them.
async function makeExample(stamp: Stamp): Promise<Example> {
  const { exampleMunicipality } = await import('#importing/exampleMunicipality.ts')
  const { toExampleImport } = await import('#worker/exampleImport.ts')
  const today = toStockholmTime(Date.parse(stamp.now)).day
  const { rows, posts } = exampleMunicipality(today, stamp.newId, stamp.now)
  return { rows, posts: await toExampleImport(posts, stamp) }
}
