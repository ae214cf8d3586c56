import { readFile } from 'node:fs/promises'
import { describe, expect, it, test } from 'vitest'
import { looksLikeRegister } from '#importing/looksLikeRegister.ts'
import { roleOfName } from '#importing/registerColumns.ts'
import { makeRegisterReader } from '#importing/registerEntries.ts'
import { toCadence, toLifecycle, toPlatform } from '#importing/registerWords.ts'
import { guessOf, readingOf, tableOf } from './registerFile.ts'
import { dateCell, workbookParts } from './workbookFile.ts'
import { zipOf } from './zipFiles.ts'

const fixture = (name: string) =>
  readFile(new URL(`../fixtures/registers/${name}`, import.meta.url), 'utf8')

describe('a table with a row for each account', () => {
  it('gives the unit, the platform and the link of each', async () => {
    const table = await tableOf(await fixture('konton-per-enhet.csv'))
    expect(guessOf(table)).toEqual(['unit', 'platform', 'link'])
    const { entries, problems } = await readingOf(await fixture('konton-per-enhet.csv'))
    expect(
      entries.map(({ units, platform, link }) => [units.join(), platform, link?.folded]),
    ).toEqual([
      ['E-0001', 'x', 'x.com/provungdom'],
      ['E-0001', 'facebook', 'facebook.com/provungdom'],
      ['E-0001', 'youtube', 'youtube.com/@provungdom'],
      ['E-0001', 'instagram', 'instagram.com/prov_ungdom'],
      ['E-0002', 'x', 'x.com/provkontaktpool'],
      ['E-0002', 'facebook', 'facebook.com/provkontaktpool'],
      ['E-0003', 'facebook', 'facebook.com/provseniornorr'],
      ['E-0003', 'mastodon', 'social.example/@seniornorr'],
      ['E-0003', 'facebook', 'facebook.com/provseniornorr'],
      ['E-0004', 'facebook', 'facebook.com/provfritid'],
    ])
    expect(entries.map(({ name }) => name).slice(0, 2)).toEqual(['Prov Ungdom', 'Provungdom'])
    expect(problems).toMatchObject([
      { line: 12, code: 'link', problem: { code: 'postWithoutPage', platform: 'instagram' } },
    ])
  })
})

describe('a table with a column for each platform', () => {
  const wide = [
    'Verksamhet;Facebook;Instagram;Twitter;YouTube;Nyhetsbrev;Följare Facebook',
    'Ungdomsrådgivningen;https://facebook.com/ungdom.prov;@ungdomprov;ungdomprov;-;ja;1234',
    'Kontaktpoolen;kontaktpoolen.prov;;nej;https://youtube.com/@kontaktprov;;88',
    'Växeln;;;;;;',
  ].join('\r\n')

  it('gives a channel for each cell that is a link, a handle or a yes', async () => {
    expect(guessOf(await tableOf(wide))).toEqual([
      'unit',
      'on:facebook',
      'on:instagram',
      'on:x',
      'on:youtube',
      'on:newsletter',
      null,
    ])
    const { entries, problems } = await readingOf(wide)
    expect(entries.map(({ name, platform, link }) => [name, platform, link?.handle])).toEqual([
      ['Ungdomsrådgivningen', 'facebook', 'ungdom.prov'],
      ['Ungdomsrådgivningen', 'instagram', 'ungdomprov'],
      ['Ungdomsrådgivningen', 'x', 'ungdomprov'],
      ['Ungdomsrådgivningen', 'newsletter', undefined],
      ['Kontaktpoolen', 'facebook', 'kontaktpoolen.prov'],
      ['Kontaktpoolen', 'youtube', 'kontaktprov'],
    ])
    expect(problems).toEqual([{ code: 'noLink', line: 4, text: 'Växeln' }])
  })
})

describe('a register with everything', () => {
  const whole = [
    'Kommunens konton i sociala medier',
    '',
    'Kanal,Plattform,Länk,Förvaltning,Undersida till,Läge,Status,Publiceringstakt,Startdatum,Syfte,Kontaktroll,Sid-id',
    'Kontaktpoolen,Facebook,facebook.com/kontaktpoolen.prov,Familjehem; Socialtjänsten,Provkommun,publicerar,Aktiv,3–4 i veckan,13/2/2024,Hitta kontaktpersoner,Samordnare,1000123',
    'Seniorbladet,Nyhetsbrev,,Seniorcenter,,,vilande,1 ggr/månad,1/3/2025,,anna@prov.example,',
    'Omvärld,X,@provbevakar,Kansliet,,Bevakar,,ibland,snart,,,',
  ].join('\n')

  it('reads every fact, below the notes that stand above it', async () => {
    const { entries, notes, problems } = await readingOf(whole)
    expect(problems).toEqual([])
    expect(entries).toMatchObject([
      {
        line: 4,
        name: 'Kontaktpoolen',
        units: ['Familjehem', 'Socialtjänsten'],
        parent: 'Provkommun',
        mode: 'publish',
        lifecycle: 'running',
        cadence: { n: 3, per: 'week' },
        start: '2024-02-13',
        purpose: 'Hitta kontaktpersoner',
        contactRole: 'Samordnare',
        accountId: '1000123',
      },
      {
        name: 'Seniorbladet',
        platform: 'newsletter',
        link: null,
        lifecycle: 'resting',
        cadence: { n: 1, per: 'month' },
        // The order of the whole column: the day of the row above is no month.
        start: '2025-03-01',
        contactRole: '',
      },
      { name: 'Omvärld', platform: 'x', mode: 'monitor', cadence: null, start: null },
    ])
    expect(notes).toEqual([
      { fact: 'cadence', line: 6, text: 'ibland' },
      { fact: 'start', line: 6, text: 'snart' },
    ])
  })

  it('comes out of a workbook the same', async () => {
    const rows = whole.split('\n').map((line) => line.split(','))
    const [first] = rows.slice(3)
    const sheet = rows.map((cells) =>
      cells.map((cell) => (cell === first?.[8] ? dateCell(45335) : cell)),
    )
    const file = zipOf(workbookParts([{ rows: [['Innehåll']] }, { rows: sheet }]))
    const table = await tableOf(new Blob([file.slice()]), 'register.xlsx')
    const read = makeRegisterReader(table, guessOf(table))
    expect(table.rows.map((row) => read(row).entries[0])).toMatchObject([
      { line: 4, name: 'Kontaktpoolen', start: '2024-02-13', cadence: { n: 3, per: 'week' } },
      { line: 5, name: 'Seniorbladet' },
      { line: 6, name: 'Omvärld' },
    ])
  })
})

test('takes pasted lines as they are, with names before the links', async () => {
  const lines = [
    'Ungdomsrådgivningen: https://www.facebook.com/ungdom.prov',
    'Barn, unga och familj https://www.instagram.com/buf.prov',
    'blogg.prov.example',
  ].join('\n')
  const { entries, problems } = await readingOf(lines)
  expect(entries.map(({ name, platform, line }) => [name, platform, line])).toEqual([
    ['Ungdomsrådgivningen', 'facebook', 1],
    ['Buf Prov', 'instagram', 2],
    ['Blogg Prov', 'blog', 3],
  ])
  expect(problems).toEqual([])
})

test('without a header, tells names from units by which of them repeat', async () => {
  const table = await tableOf(
    [
      'Norr\tSeniorcenter Norr\thttps://www.facebook.com/senior.norr',
      'Norr\tTräffpunkt Norr\thttps://www.facebook.com/traff.norr',
      'Söder\tSeniorcenter Söder\thttps://www.facebook.com/senior.soder',
      'Söder\tTräffpunkt Söder\thttps://www.facebook.com/traff.soder',
    ].join('\n'),
  )
  expect(table.hasHeader).toBe(false)
  expect(guessOf(table)).toEqual(['unit', 'name', 'link'])
})

describe('telling a register from other files', () => {
  test.each([
    ['konton', 'office,platform,url\nA,x,https://x.com/a_prov\nB,x,https://x.com/b_prov\n'],
    ['kolumner', 'Enhet;Facebook\nA;aprov\nB;bprov\n'],
    ['länkar', 'https://x.com/a_prov\nhttps://x.com/b_prov\n'],
    ['med start', 'Länk;Start\nhttps://x.com/a_prov;2024-01-01\nhttps://x.com/b_prov;2024-02-01'],
  ])('knows %s', async (_, text) => {
    expect(looksLikeRegister(await tableOf(text))).toBe(true)
  })

  test.each([
    ['posts', 'Datum;Länk\n2026-01-01;https://x.com/a/status/12\n2026-01-02;https://x.com/a\n'],
    ['dates', '2026-01-01\n2026-01-02\n'],
    ['names', 'Namn;Enhet\nA;B\nC;D\n'],
    ['a feed', '<rss>\n<link>https://x.com/a</link>\n<link>https://x.com/b</link>'],
    ['mail', 'Enhet;E-post\nA;anna@prov.example\nB;bo@prov.example\n'],
    ['one link', 'https://x.com/a_prov\n'],
  ])('does not take %s for one', async (_, text) => {
    expect(looksLikeRegister(await tableOf(text))).toBe(false)
  })
})

test.each([
  ['Facebook-sida', 'on:facebook'],
  ['X/Twitter', 'on:x'],
  ['Länk till Instagram', 'on:instagram'],
  ['youtube_id', null],
  ['Ansvarig förvaltning', 'unit'],
  ['Kontonamn', 'name'],
  ['Användarnamn', 'link'],
  ['Webbadress', 'link'],
  ['Sid-id', 'accountId'],
  ['Inlägg per månad', 'cadence'],
  ['Sociala medier-plattform', 'platform'],
  ['Telefon', null],
])('a column named %s is for %s', (name, role) => {
  expect(roleOfName(name)).toBe(role)
})

test.each([
  ['3 per vecka', { n: 3, per: 'week' }],
  ['2 ggr/mån', { n: 2, per: 'month' }],
  ['minst 1 inlägg i kvartalet', { n: 1, per: 'quarter' }],
  ['varje vecka', { n: 1, per: 'week' }],
  ['månadsvis', { n: 1, per: 'month' }],
  ['dagligen', { n: 7, per: 'week' }],
  ['weekly', { n: 1, per: 'week' }],
  ['varannan vecka', null],
  ['vid behov', null],
  ['120 per vecka', null],
  ['4', null],
])('a cadence of %s', (text, cadence) => {
  expect(toCadence(text, null)).toEqual(cadence)
})

test('a bare number has the period of its column', () => {
  expect(toCadence('4', 'month')).toEqual({ n: 4, per: 'month' })
})

test.each([
  ['Facebook', 'facebook'],
  ['FB', 'facebook'],
  ['twitter', 'x'],
  ['Intranät', 'intranet'],
  ['övrigt', 'other'],
  ['Bloggen', null],
])('%s is the platform %s', (text, platform) => {
  expect(toPlatform(text)).toBe(platform)
})

test.each([
  ['Inaktiv', 'closed'],
  ['under avveckling', 'closing'],
  ['Aktiv', 'running'],
  ['kanske', null],
])('%s is the stage %s', (text, lifecycle) => {
  expect(toLifecycle(text)).toBe(lifecycle)
})
