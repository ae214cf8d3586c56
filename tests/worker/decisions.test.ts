import 'fake-indexeddb/auto'
import { describe, expect, test } from 'vitest'
import { addChannels } from '#storage/addChannels.ts'
import { editChannel } from '#storage/editChannel.ts'
import { addPause } from '#storage/pauseWrites.ts'
import { restoreImport } from '#storage/restoreImport.ts'
import type { ImportFile } from '#worker/importApi.ts'
import type { AccountDecision } from '#worker/importDecisions.ts'
import { allRows } from '../storage/testDatabase.ts'
import { date, publishingDraft, written } from '../storage/written.ts'
import { metaFile, rowsOf } from './metaFile.ts'
import { asProposed, confirmed, created, previewOf, TestHouse } from './testSession.ts'

const spring = metaFile('spring.csv', rowsOf('Norr', [1, 2, 3]))

describe('what is proposed for an account', () => {
  test('is the channel whose name or link it has, on the same platform', async () => {
    const house = await TestHouse.open()
    await written(
      addChannels(house.db, house.stamp(), [
        { ...publishingDraft(), name: 'Norr', url: '' },
        { ...publishingDraft(), name: 'Söder', platform: 'instagram', url: '' },
      ]),
    )

    const preview = await previewOf(house.session(), [
      metaFile('a.csv', [...rowsOf('Norr', [1]), ...rowsOf('Söder', [1])]),
    ])

    expect(preview.accounts.map(({ proposal }) => proposal)).toEqual([
      { to: 'channel', channelId: await house.channelId('Norr'), matchedBy: 'name' },
      { to: 'create', name: 'Söder', platform: 'facebook', url: '' },
    ])
  })

  test('is by its id once it has been decided, whatever it is called by then', async () => {
    const house = await TestHouse.open()
    await house.import([spring])
    const { id } = (await house.db.channels.toArray())[0] ?? {}
    await written(editChannel(house.db, house.stamp(), id ?? '', { name: 'Helt annat' }))

    const preview = await previewOf(house.session(), [spring])

    expect(preview.accounts[0]?.proposal).toEqual({
      to: 'channel',
      channelId: id,
      matchedBy: 'accountId',
    })
  })

  test('follows the user when an account is given to another channel', async () => {
    const house = await TestHouse.open()
    await house.import([spring])
    await house.import([metaFile('b.csv', rowsOf('Söder', [1]))])
    const session = house.session()
    await previewOf(session, [spring])
    const channelId = await house.channelId('Söder')
    await confirmed(session, new Map([[0, { to: 'channel', channelId }]]), house.now())

    const preview = await previewOf(house.session(), [spring])

    expect(preview.accounts[0]?.proposal).toMatchObject({ channelId, matchedBy: 'accountId' })
  })

  test('is to leave it out no longer, once it has been taken in after all', async () => {
    const house = await TestHouse.open()
    const first = house.session()
    await previewOf(first, [spring])
    await confirmed(first, new Map([[0, { to: 'ignore', remember: true }]]), house.now())
    const second = house.session()
    const proposed = (await previewOf(second, [spring])).accounts[0]?.proposal
    await confirmed(second, new Map([[0, created('Norr')]]), house.now())

    expect(proposed).toEqual({ to: 'ignore' })
    expect((await previewOf(house.session(), [spring])).accounts[0]?.proposal).toMatchObject({
      to: 'channel',
    })
  })
})

describe('what the user decides', () => {
  test('may be other days than the files say', async () => {
    const house = await TestHouse.open()
    const session = house.session()
    await previewOf(session, [spring])
    const decision: AccountDecision = {
      ...created('Norr'),
      coverage: [{ from: date('2026-01-01'), to: date('2026-03-31') }],
    }

    await confirmed(session, new Map([[0, decision]]), house.now())

    expect(await house.db.coverage.toArray()).toEqual([
      expect.objectContaining({ from: '2026-01-01', to: '2026-03-31' }),
    ])
  })

  test('is remembered as the channel’s own when it is about what counts', async () => {
    const house = await TestHouse.open()
    await house.import([spring])
    const channelId = await house.channelId('Norr')
    const session = house.session()
    await previewOf(session, [spring])
    const decision: AccountDecision = { to: 'channel', channelId, countsReshares: false }

    const result = await confirmed(session, new Map([[0, decision]]), house.now())

    expect(result.importId).toBeNull()
    expect(await house.db.channels.get(channelId)).toMatchObject({
      countsReshares: false,
      countsReplies: false,
    })
  })

  test('makes one unit for accounts that name the same new one', async () => {
    const house = await TestHouse.open()
    const session = house.session()
    await previewOf(session, [metaFile('a.csv', [...rowsOf('A', [1]), ...rowsOf('B', [1])])])

    await confirmed(
      session,
      new Map([
        [0, owned('A', 'Seniorcenter')],
        [1, owned('B', ' seniorcenter ')],
      ]),
      house.now(),
    )

    expect((await house.db.units.toArray()).map(({ name }) => name)).toEqual(['Seniorcenter'])
    expect(await house.db.channelOwners.count()).toBe(2)
  })

  test('writes nothing when the channel has been deleted meanwhile', async () => {
    const house = await TestHouse.open()
    await house.import([spring])
    const session = house.session()
    const decisions = asProposed(await previewOf(session, [metaFile('b.csv', rowsOf('Norr', [7]))]))
    const channelId = await house.channelId('Norr')
    await house.db.channels.update(channelId, { deletedAt: house.now() })
    const before = await allRows(house.db)

    expect(await session.confirm(decisions, house.now())).toEqual({
      ok: false,
      failure: 'targetGone',
    })
    expect(await allRows(house.db)).toEqual(before)
    // Another choice can be made without reading the file again.
    expect(await confirmed(session, new Map([[0, created('Nytt')]]))).toMatchObject({ added: 1 })
  })
})

describe('days without posts', () => {
  test('become known although there is no new post', async () => {
    const house = await TestHouse.open()
    await house.import([metaFile('Mar-01-2026_Mar-31-2026_1.csv', rowsOf('Norr', [1]))])
    const later = metaFile('Mar-01-2026_Apr-30-2026_1.csv', rowsOf('Norr', [1]))

    const result = await house.import([later])

    expect(result).toMatchObject({ added: 0, known: 1 })
    expect(result.importId).not.toBeNull()
    expect((await house.db.coverage.toArray()).map(({ to }) => to).sort()).toEqual([
      '2026-03-31',
      '2026-04-30',
    ])
  })

  test('reach to the day a feed is read', async () => {
    const house = await TestHouse.open()
    const feed = feedFile(['2026-03-02', '2026-03-09'])

    const preview = await previewOf(house.session(), [feed], '2026-11-22T23:30:00.000Z')

    expect(preview.accounts[0]).toMatchObject({
      name: 'Seniorbloggen',
      proposal: { to: 'create', platform: 'blog', url: 'https://blogg.example.org/' },
      coverage: [{ from: '2026-03-02', to: '2026-11-23' }],
    })
  })

  test('are no one’s whom the file does not name', async () => {
    const house = await TestHouse.open()
    await house.import([metaFile('a.csv', rowsOf('Söder', [1]))])
    const before = await house.db.coverage.count()
    await house.import([metaFile('Mar-01-2026_Mar-31-2026_1.csv', rowsOf('Norr', [1]))])

    const söder = await house.channelId('Söder')
    expect(await house.db.coverage.where('channelId').equals(söder).count()).toBe(before)
  })
})

describe('undoing an import', () => {
  test('takes away the channels, units and days it made', async () => {
    const house = await TestHouse.open()
    const session = house.session()
    await previewOf(session, [spring])
    const { importId } = await confirmed(
      session,
      new Map([[0, owned('Norr', 'Seniorcenter')]]),
      house.now(),
    )

    await house.undo(importId)

    const rows = [
      ...(await house.db.channels.toArray()),
      ...(await house.db.units.toArray()),
      ...(await house.db.channelOwners.toArray()),
      ...(await house.db.channelAliases.toArray()),
      ...(await house.db.coverage.toArray()),
    ]
    expect(rows.filter(({ deletedAt }) => deletedAt === undefined)).toEqual([])
    expect(await restoreImport(house.db, importId ?? '', house.now())).toBeNull()
    expect(await house.db.channels.filter((row) => !row.deletedAt).count()).toBe(1)
    expect(await house.db.units.filter((row) => !row.deletedAt).count()).toBe(1)
  })

  test.each([
    [
      'another import has posts in it',
      async (house: TestHouse) => {
        const session = house.session()
        await previewOf(session, [metaFile('b.csv', rowsOf('Norr', [9]))])
        const channelId = await house.channelId('Norr')
        // Without known days of its own: the posts alone hold the channel.
        const decision: AccountDecision = { to: 'channel', channelId, coverage: [] }
        await confirmed(session, new Map([[0, decision]]), house.now())
      },
    ],
    [
      'it has been edited since',
      async (house: TestHouse) =>
        editChannel(house.db, house.stamp(), await house.channelId('Norr'), { purpose: 'Nå fler' }),
    ],
    [
      'it rests in a pause',
      async (house: TestHouse) => {
        const channelIds = [await house.channelId('Norr')]
        const from = date('2026-07-01')
        const pause = { scope: 'channels' as const, channelIds, from, reason: 'holiday' as const }
        return addPause(house.db, house.stamp(), pause)
      },
    ],
  ])('leaves the channel when %s', async (_, use) => {
    const house = await TestHouse.open()
    const first = await house.import([spring])
    await use(house)

    await house.undo(first.importId)

    expect(await house.channelId('Norr')).toBeTypeOf('string')
    expect((await house.postIds('Norr')).filter((id) => id !== 'Norr-9')).toEqual([])
  })

  test('is refused for what is not live', async () => {
    const house = await TestHouse.open()
    const first = await house.import([spring])
    await house.undo(first.importId)
    const before = await allRows(house.db)

    expect(await house.undo(first.importId)).toBe(false)
    expect(await house.undo('no such import')).toBe(false)
    expect(await allRows(house.db)).toEqual(before)
  })
})

function owned(name: string, newUnitName: string): AccountDecision {
  const decision = created(name)
  return { ...decision, channel: { ...decision.channel, newUnitName } }
}

function feedFile(days: readonly string[]): ImportFile {
  const items = days.map(
    (day) =>
      `<item><title>Hej</title><guid>${day}</guid><pubDate>${new Date(`${day}T10:00Z`).toUTCString()}</pubDate></item>`,
  )
  const xml = `<rss version="2.0"><channel><title>Seniorbloggen</title><link>https://blogg.example.org/</link>${items.join('')}</channel></rss>`
  return { name: 'feed.xml', blob: new Blob([xml]) }
}
