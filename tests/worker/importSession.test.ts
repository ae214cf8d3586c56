import { describe, expect, test } from 'vitest'
import type { AccountDecision } from '#worker/importDecisions.ts'
import { allRows } from '../storage/testDatabase.ts'
import { metaFile, rowsOf } from './metaFile.ts'
import { asProposed, confirmed, created, previewOf, TestHouse } from './testSession.ts'

const march = metaFile('Mar-01-2026_Mar-31-2026_1.csv', [
  ...rowsOf('Norr', [1, 2, 3]),
  ...rowsOf('Söder', [1, 2]),
])

describe('reading', () => {
  test('shows what the files hold and writes nothing', async () => {
    const house = await TestHouse.open()
    const before = await allRows(house.db)

    const preview = await previewOf(house.session(), [march])

    expect(preview.files).toEqual([
      expect.objectContaining({
        name: 'Mar-01-2026_Mar-31-2026_1.csv',
        problemCount: 0,
        outcome: {
          ok: true,
          source: 'meta-facebook',
          rows: 5,
          timeZone: 'America/Los_Angeles',
          coverage: { from: '2026-03-01', to: '2026-03-31' },
          dailyBreakdown: false,
        },
      }),
    ])
    expect(preview.accounts.map(({ name, posts, added }) => [name, posts, added])).toEqual([
      ['Norr', 3, 3],
      ['Söder', 2, 2],
    ])
    expect(await allRows(house.db)).toEqual(before)
  })

  test('gives each account its kinds, days and weeks', async () => {
    const house = await TestHouse.open()
    const file = metaFile('a.csv', [
      { id: '1', page: 'Norr', time: '03/01/2026 10:00' },
      { id: '2', page: 'Norr', time: '03/02/2026 10:00', share: true },
      { id: '2', page: 'Norr', time: '03/02/2026 10:00', share: true },
      { id: '3', page: 'Norr', time: '03/16/2026 10:00' },
    ])

    const [account] = (await previewOf(house.session(), [file])).accounts

    expect(account).toMatchObject({
      kinds: { original: 2, reshare: 1, reply: 0 },
      posts: 3,
      doubles: 1,
      first: '2026-03-01',
      last: '2026-03-16',
      coverage: [{ from: '2026-03-01', to: '2026-03-16' }],
    })
    // 23 February, 2 and 16 March 2026 are Mondays.
    expect([...(account?.weeks.mondays ?? [])]).toEqual([20507, 20514, 20528])
    expect([...(account?.weeks.counts ?? [])]).toEqual([1, 1, 1])
  })
})

describe('confirming', () => {
  test('makes channels, posts and known days, and says what it brought', async () => {
    const house = await TestHouse.open()

    const result = await house.import([march])

    expect(result).toMatchObject({ added: 5, known: 0 })
    expect(await house.postIds('Norr')).toEqual(['Norr-1', 'Norr-2', 'Norr-3'])
    const [channel] = await house.db.channels.toArray()
    expect(channel).toMatchObject({ name: 'Norr', platform: 'facebook', start: '2026-03-02' })
    expect(await house.db.coverage.toArray()).toEqual([
      expect.objectContaining({ from: '2026-03-01', to: '2026-03-31', origin: 'import' }),
      expect.objectContaining({ from: '2026-03-01', to: '2026-03-31', origin: 'import' }),
    ])
    expect(await house.db.imports.get(result.importId ?? '')).toMatchObject({ state: 'live' })
  })

  test('writes nothing when the same file is read once more', async () => {
    const house = await TestHouse.open()
    await house.import([march])
    const before = await allRows(house.db)

    const again = await house.import([march])

    expect(again).toMatchObject({ importId: null, added: 0, known: 5 })
    expect(await allRows(house.db)).toEqual(before)
  })

  test('leaves out an account without a decision', async () => {
    const house = await TestHouse.open()
    const session = house.session()
    const preview = await previewOf(session, [march])
    const decisions = asProposed(preview)
    decisions.delete(1)

    const result = await confirmed(session, decisions)

    expect(result.added).toBe(3)
    expect(await house.db.channels.count()).toBe(1)
  })

  test('remembers an account that is not ours', async () => {
    const house = await TestHouse.open()
    const session = house.session()
    await previewOf(session, [march])
    await confirmed(
      session,
      new Map<number, AccountDecision>([
        [0, created('Norr')],
        [1, { to: 'ignore', remember: true }],
      ]),
    )

    const preview = await previewOf(house.session(), [march])

    expect(preview.accounts.map(({ proposal }) => proposal)).toEqual([
      expect.objectContaining({ to: 'channel', matchedBy: 'accountId' }),
      { to: 'ignore' },
    ])
  })
})
