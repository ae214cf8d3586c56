import { describe, expect, test } from 'vitest'
import type { TableMapping } from '#domain/tableMapping.ts'
import type { ImportSession } from '#worker/importSession.ts'
import type { ImportPreview } from '#worker/importPreview.ts'
import { allRows } from '../storage/testDatabase.ts'
import { asProposed, confirmed, previewOf, TestHouse } from './testSession.ts'

const mapping: TableMapping = {
  columns: { date: 0, text: 1 },
  dateOrder: 'monthFirst',
  channelName: 'Bloggen',
}
const open = '05/06/2026;Hej\n07/06/2026;Hå\n'

describe('the columns of a table that is not known', () => {
  test('are asked about, and nothing is remembered before the import is confirmed', async () => {
    const house = await TestHouse.open()
    const session = house.session()
    const before = await allRows(house.db)

    const asked = await previewOf(session, [table(open)])
    expect(asked.files[0]?.outcome).toMatchObject({ ok: false, code: 'needsMapping' })
    const read = await mapped(session, asked, mapping)
    expect(read.files[0]?.outcome).toMatchObject({ ok: true, rows: 2, mapped: { mapping } })
    expect(read.accounts).toMatchObject([{ name: 'Bloggen', first: '2026-05-06' }])

    expect(await allRows(house.db)).toEqual(before)
  })

  test('are remembered for their header, with what its dates left open', async () => {
    const house = await withMapping(mapping)

    const again = await previewOf(house.session(), [table('08/06/2026;Hej igen\n', 'b.csv')])
    expect(again.accounts).toMatchObject([
      { name: 'Bloggen', first: '2026-08-06', proposal: { to: 'channel', matchedBy: 'name' } },
    ])
    const settled = await previewOf(house.session(), [table('08/06/2026;A\n21/06/2026;B\n')])
    expect(settled.files[0]).toMatchObject({
      problemCount: 0,
      outcome: { coverage: { from: '2026-06-08', to: '2026-06-21' } },
    })
  })

  test('are remembered with the zone that was chosen in the preview', async () => {
    const house = await TestHouse.open()
    const session = house.session()
    const asked = await previewOf(session, [table('2026-05-06 12:00;Hej\n')])
    await mapped(session, asked, mapping)
    const zoned = await session.readInZone('UTC', () => undefined)
    if (!zoned.ok) throw new Error(zoned.failure)
    await confirmed(session, asProposed(zoned.preview))

    const again = await previewOf(house.session(), [table('2026-05-07 12:00;Hej\n')])
    expect(again.files[0]?.outcome).toMatchObject({ timeZone: 'UTC' })
  })

  test('are written once: the same file again changes nothing', async () => {
    const house = await withMapping(mapping)
    const before = await allRows(house.db)
    const session = house.session()
    const again = await previewOf(session, [table(open)])
    const result = await confirmed(session, asProposed(again))
    expect(result).toMatchObject({ importId: null, known: 2 })
    expect(await allRows(house.db)).toEqual(before)
  })

  test('are asked about again without a header, and when dates lack their year', async () => {
    const house = await withMapping(mapping)
    const bare = await previewOf(house.session(), [file('05/06/2026\n', '')])
    expect(bare.files[0]?.outcome).toMatchObject({ ok: false, code: 'needsMapping' })
    const yearless = await previewOf(house.session(), [table('5/6;Hej\n21/6;Hå\n')])
    expect(yearless.files[0]?.outcome).toMatchObject({ ok: false, code: 'needsMapping' })
  })

  test('give their posts to the channel that was chosen, whatever it is called now', async () => {
    const house = await withMapping(mapping)
    const channelId = await house.channelId('Bloggen')
    await house.db.channels.update(channelId, { name: 'Biblioteket' })
    await house.db.channelAliases.clear()
    const session = house.session()
    const asked = await previewOf(session, [file('Dag;Text\n2026-07-01;Hej\n', 'c.csv')])
    const read = await mapped(session, asked, { ...mapping, channelId })
    expect(read.accounts).toMatchObject([{ proposal: { to: 'channel', channelId } }])
  })
})

describe('trying a mapping', () => {
  test('counts what it would give, and keeps nothing', async () => {
    const house = await TestHouse.open()
    const session = house.session()
    const asked = await previewOf(session, [table(`${open}sen;Hej\n`)])
    const before = await allRows(house.db)

    const outcome = await session.tryMapping(0, headerKeyOf(asked), mapping)
    expect(outcome).toEqual({
      ok: true,
      trial: {
        posts: 2,
        channels: 1,
        span: { from: '2026-05-06', to: '2026-07-06' },
        timeZone: null,
        problems: [{ line: 4, code: 'badDate' }],
        problemCount: 1,
        refusal: null,
      },
    })
    expect(await allRows(house.db)).toEqual(before)
  })

  test('is given up when another one is tried', async () => {
    const house = await TestHouse.open()
    const session = house.session()
    const asked = await previewOf(session, [table(open)])
    const first = session.tryMapping(0, headerKeyOf(asked), mapping)
    const second = session.tryMapping(0, headerKeyOf(asked), { ...mapping, dateOrder: 'dayFirst' })
    expect(await first).toEqual({ ok: false, failure: 'cancelled' })
    expect(await second).toMatchObject({ trial: { span: { from: '2026-06-05' } } })
  })
})

describe('a feed', () => {
  const xml = `<rss version="2.0"><channel><title>Bloggen</title><item><guid>1</guid>
<pubDate>Mon, 02 Nov 2026 10:00:00 +0100</pubDate></item></channel></rss>`

  test.each([
    ['in a file is known to the day the file was written', '2026-11-10', '2026-11-10'],
    ['in a file of the future is known to the day it is read', '2027-01-01', '2026-11-23'],
    ['in a file older than its posts is known to the last of them', '2026-01-01', '2026-11-02'],
  ])('%s', async (_, written, to) => {
    const house = await TestHouse.open()
    const lastModified = Date.parse(`${written}T12:00:00Z`)
    const blob = new File([xml], 'feed.xml', { lastModified })
    const preview = await previewOf(house.session(), [{ name: 'feed.xml', blob }])
    expect(preview.accounts[0]?.coverage).toEqual([{ from: '2026-11-02', to }])
  })

  test('that is pasted is known to the day it is read', async () => {
    const house = await TestHouse.open()
    const preview = await previewOf(house.session(), [file(xml, '')])
    expect(preview.accounts[0]?.coverage).toEqual([{ from: '2026-11-02', to: '2026-11-23' }])
  })
})

/** A house where a table with this header has been read in under the mapping. */
async function withMapping(chosen: TableMapping): Promise<TestHouse> {
  const house = await TestHouse.open()
  const session = house.session()
  const asked = await previewOf(session, [table(open)])
  await confirmed(session, asProposed(await mapped(session, asked, chosen)))
  return house
}

async function mapped(
  session: ImportSession,
  asked: ImportPreview,
  chosen: TableMapping,
): Promise<ImportPreview> {
  const outcome = await session.readMapped(new Map([[headerKeyOf(asked), chosen]]), () => undefined)
  if (!outcome.ok) throw new Error(outcome.failure)
  return outcome.preview
}

function headerKeyOf({ files }: ImportPreview): string {
  const outcome = files[0]?.outcome
  if (!outcome || outcome.ok || outcome.code !== 'needsMapping') throw new Error('Not asked about')
  return outcome.table.headerKey
}

function table(rows: string, name = 'a.csv') {
  return file(`Datum;Rubrik\n${rows}`, name)
}

function file(text: string, name: string) {
  return { name, blob: new Blob([text]) }
}
