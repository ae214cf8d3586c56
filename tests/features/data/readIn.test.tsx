import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { listPosts } from '#storage/listPosts.ts'
import { allRows } from '../../storage/testDatabase.ts'
import {
  accountLine,
  chooseFiles,
  confirmImport,
  metaExport,
  renderData,
  toFile,
  wordsOf,
  wordsOnScreen,
} from './renderData.tsx'

describe('an export', () => {
  it('is shown with all it holds before anything is written', async () => {
    const { db, user } = await renderData()
    const before = await allRows(db)

    await chooseFiles(user, [metaExport])

    expect(wordsOnScreen()).toContain(
      'Filen innehåller 238 inlägg på 3 sidor, från 4 maj till 15 november 2026. 4 stod dubbelt.',
    )
    expect(wordsOnScreen()).toContain(
      'Tiderna är skrivna i amerikansk stillahavstid och har räknats om till svensk tid.',
    )
    expect(wordsOf(accountLine('Kontaktpoolen Exempelkommun'))).toContain(
      '57 inläggfrån 4 maj till 30 oktober 2026',
    )
    expect(screen.getByRole('img', { name: /21 veckor med inlägg av 28/ })).toBeTruthy()
    expect(await allRows(db)).toEqual(before)
  })

  it('is read in with one press, and told of channel by channel', async () => {
    const { db, user } = await renderData()
    await chooseFiles(user, [metaExport])

    await user.click(screen.getByRole('button', { name: 'Läs in 234 inlägg i 3 kanaler' }))

    const heading = await screen.findByRole('heading', {
      name: '234 inlägg är inlästa i 3 kanaler',
    })
    expect(document.activeElement).toBe(heading)
    const summary = within(screen.getByRole('region', { name: /är inlästa/ }))
    const added = (await summary.findAllByRole('listitem')).map(wordsOf)
    expect(added).toEqual([
      'Exempelkommun 109 nya',
      'Kontaktpoolen Exempelkommun 57 nya',
      'Ungdomsrådgivningen Exempelkommun 68 nya',
    ])
    const channel = await db.channels.filter(({ name }) => name === 'Exempelkommun').first()
    expect(channel).toMatchObject({ platform: 'facebook', cadence: { n: 1, per: 'week' } })
    const { posts } = await listPosts(db, channel?.id ?? '', { limit: 1000 })
    expect(posts).toHaveLength(109)
  })

  it('is known the second time, and nothing is written', async () => {
    const { db, user } = await renderData()
    await chooseFiles(user, [metaExport])
    await confirmImport(user)
    await screen.findByRole('heading', { name: /är inlästa/ })
    const before = await allRows(db)

    await chooseFiles(user, [metaExport])
    await waitFor(() =>
      expect(wordsOf(accountLine('Exempelkommun'))).toContain(
        'till Exempelkommun, känd sedan tidigarealla finns redan',
      ),
    )
    await user.click(screen.getByRole('button', { name: 'Bekräfta utan nya inlägg' }))

    await screen.findByRole('heading', { name: 'Allt fanns redan' })
    expect(wordsOnScreen()).toContain('Alla 234 inlägg i filen är redan inlästa.')
    expect(screen.queryByRole('button', { name: 'Ångra inläsningen' })).toBeNull()
    expect(await allRows(db)).toEqual(before)
  })

  it('can be read on other clocks, with the choices kept', async () => {
    const { user } = await renderData()
    await chooseFiles(user, [metaExport])
    await user.click(screen.getByRole('checkbox', { name: 'Läs in Exempelkommun' }))

    await user.selectOptions(screen.getByLabelText('Filens tider är skrivna i'), 'svensk tid')

    await screen.findByText(/Tiderna är skrivna i svensk tid/)
    expect(document.activeElement).toBe(screen.getByLabelText('Filens tider är skrivna i'))
    // A Pacific evening is the day after in Sweden; read as a Swedish one it stays.
    expect(wordsOf(accountLine('Kontaktpoolen Exempelkommun'))).toContain(
      'från 3 maj till 29 oktober 2026',
    )
    expect(wordsOf(accountLine('Exempelkommun'))).toContain('inte vår')
    await screen.findByRole('button', { name: 'Läs in 125 inlägg i 2 kanaler' })
  })

  it('can be given up, which leaves everything as it was', async () => {
    const { db, user } = await renderData()
    const before = await allRows(db)
    await chooseFiles(user, [metaExport])

    await user.click(screen.getByRole('button', { name: 'Avbryt' }))

    const heading = await screen.findByRole('heading', { name: 'Data och inställningar' })
    expect(document.activeElement).toBe(heading)
    expect(await allRows(db)).toEqual(before)
  })
})

describe('pasted text', () => {
  it('is read as a feed', async () => {
    const { user } = await renderData()
    await user.click(await screen.findByText('Klistra in text i stället'))
    await user.click(screen.getByRole('button', { name: 'Läs texten' }))
    expect(screen.getByText('Klistra in texten först.')).toBeTruthy()

    await user.click(
      screen.getByLabelText('Ett flöde, innehållet i en csv-fil eller rader med datum'),
    )
    await user.paste(feed)
    await user.click(screen.getByRole('button', { name: 'Läs texten' }))

    await screen.findByRole('heading', { level: 1, name: 'Stämmer det här?' })
    expect(wordsOnScreen()).toContain(
      'Texten innehåller 2 inlägg i ett flöde, från 2 mars till 9 mars 2026.',
    )
    expect(wordsOnScreen()).toContain('Inklistrad text')
    expect(wordsOf(accountLine('Seniorcenter Norr'))).toContain('ny kanal, 1 i månaden')
  })
})

describe('files that are no exports', () => {
  it('are refused with a sentence each, and nothing is written', async () => {
    const { db, user } = await renderData()
    const before = await allRows(db)

    await chooseFiles(
      user,
      [
        toFile('tom.csv', ''),
        toFile('bild.png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)),
        toFile(
          'excel.csv',
          'Post ID,Page ID,Page name,Publish time\n3.0672E+14,1,Norr,03/02/2026 04:00\n',
        ),
      ],
      'Inget att läsa in',
    )

    const refused = within(screen.getByRole('region', { name: 'Filer' }))
    expect(refused.getAllByRole('listitem').map(wordsOf)).toEqual([
      expect.stringMatching(/^bild.png läses inte in.*Det här är en bild eller en film/),
      expect.stringMatching(/^excel.csv läses inte in.*Excel har avrundat inläggens id-nummer/),
      expect.stringMatching(/^tom.csv läses inte in.*Filen är tom/),
    ])
    expect(await allRows(db)).toEqual(before)
    await user.click(screen.getByRole('button', { name: 'Tillbaka' }))
    await screen.findByRole('heading', { name: 'Data och inställningar' })
  })

  it('do not keep the others from being read', async () => {
    const { user } = await renderData()
    await chooseFiles(user, [metaExport, toFile('tom.csv', '')])
    expect(wordsOnScreen()).toContain('En fil gick inte att läsa.')
    expect(screen.getByRole('button', { name: 'Läs in 234 inlägg i 3 kanaler' })).toBeTruthy()
  })
})

describe('rows that cannot be read', () => {
  it('are listed with their lines and reasons', async () => {
    const { user } = await renderData()
    const text = [
      'Post ID,Page ID,Page name,Publish time,Title',
      '1,id-Norr,Norr,03/02/2026 04:00,a',
      '2,id-Norr,Norr,,b',
      '3,id-Norr,Norr,i går,c',
      '',
    ].join('\n')
    await chooseFiles(user, [toFile('a.csv', text)])
    await user.click(screen.getByText('2 rader gick inte att läsa och lämnas utanför'))
    const rows = within(
      screen.getByRole('table', { name: 'Rader som inte gick att läsa i a.csv' }),
    ).getAllByRole('row')
    expect(rows.slice(1).map(wordsOf)).toEqual([
      '3Tiden saknas.',
      expect.stringMatching(/^4Tiden går inte att läsa/),
    ])
  })
})

const feed = `<?xml version="1.0"?><rss version="2.0"><channel>
<title>Seniorcenter Norr</title><link>https://blogg.example.se/norr</link>
<item><title>Vårfest</title><link>https://blogg.example.se/norr/1</link><pubDate>Mon, 02 Mar 2026 10:00:00 +0100</pubDate></item>
<item><title>Kör</title><link>https://blogg.example.se/norr/2</link><pubDate>Mon, 09 Mar 2026 10:00:00 +0100</pubDate></item>
</channel></rss>`
