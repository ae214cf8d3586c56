import 'fake-indexeddb/auto'
import { readFileSync } from 'node:fs'
import { IDBFactory } from 'fake-indexeddb'
import { expect, test } from 'vitest'
import { migrations } from '#storage/migrations/migrations.ts'
import { layFixture, parseFixture } from '../storage/databaseFixture.ts'
import { openTestDatabase } from '../storage/testDatabase.ts'
import { contentOf, jobsIn } from './backupHouse.ts'
import { TestHouse } from './testSession.ts'

// For each version its own database, as that version backed it up, once without and once with this.
const passphrase = 'blå båt på sjön'

const silent = () => undefined
const versions = migrations.map(({ version }) => version)
const files = versions.flatMap((version) => [
  [`v${version}`, version, null] as const,
  [`v${version}-encrypted`, version, passphrase] as const,
])

test.each(files)(
  'the backup %s is restored to what its version had',
  async (name, version, key) => {
    const file = new Blob([readFileSync(`tests/fixtures/backups/${name}.uthallig`)])
    const house = await TestHouse.open()
    const outcome = await jobsIn(house).check(file, key, silent)
    if (!outcome.ok) throw new Error(outcome.failure)
    const { checked, ...preview } = outcome.preview
    expect(preview).toMatchObject({
      createdAt: '2026-11-20T08:00:00.000Z',
      isEncrypted: key !== null,
      organisation: 'Socialförvaltningen',
      holds: { channels: 2, imports: 1, posts: 3 },
    })

    expect(await jobsIn(house).restore(file, key, checked, house.now(), silent)).toEqual({
      ok: true,
    })

    const indexedDB = new IDBFactory()
    const text = readFileSync(`tests/fixtures/databases/v${version}.json`, 'utf8')
    await layFixture(indexedDB, parseFixture(text))
    const db = await openTestDatabase({ indexedDB })
    expect(await contentOf(house)).toEqual(await contentOf({ db }))
    expect((await house.posts('Ungdomsrådgivningen')).map(({ sourceId }) => sourceId)).toEqual([
      'p2',
      'p1',
      'p0',
    ])
  },
)

test('a backup is refused by every version before its own', async () => {
  const house = await TestHouse.open()
  const { writeBackup } = await import('#exporting/writeBackup.ts')
  const manifest = { organisation: '', channels: 0, imports: 0, posts: 0 }
  const createdAt = house.now()
  const schemaVersion = migrations.length + 1
  const pieces: Array<Uint8Array<ArrayBuffer>> = []
  const parts = nothing()
  for await (const piece of writeBackup({ schemaVersion, createdAt, manifest, parts }, null))
    pieces.push(piece)
  expect(await jobsIn(house).check(new Blob(pieces), null, silent)).toEqual({
    ok: false,
    failure: 'newer',
  })
})

async function* nothing(): AsyncGenerator<never, void> {
  // A backup of no rows.
}
