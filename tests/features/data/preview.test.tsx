import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { dayOfCivil, toLocalDate } from '#domain/calendar.ts'
import { countedByDefault } from '#domain/channelDraft.ts'
import { addChannels } from '#storage/addChannels.ts'
import { allRows } from '../../storage/testDatabase.ts'
import {
  accountLine,
  chooseFiles,
  confirmImport,
  exportOf,
  renderData,
  wordsOf,
  wordsOnScreen,
} from './renderData.tsx'

/** Opens an account's line; gives what stands in it. */
async function openAccount(user: Awaited<ReturnType<typeof renderData>>['user'], name: string) {
  await user.click(screen.getByRole('button', { name }))
  return within(screen.getByRole('group', { name }))
}

async function saved() {
  await screen.findByRole('heading', { level: 2, name: /är inläst/ })
}

describe('a new channel', () => {
  it('is made as it was described, with a unit of its own', async () => {
    const { db, user } = await renderData()
    await chooseFiles(user, [exportOf({ Norr: 3 })])
    const norr = await openAccount(user, 'Norr')

    const name = norr.getByLabelText('Namn')
    await user.clear(name)
    await user.type(name, 'Seniorcenter Norr')
    await user.type(norr.getByRole('combobox', { name: /Ägande enhet/ }), 'Äldreomsorgen')
    await user.click(await screen.findByRole('option', { name: 'Skapa enheten ”Äldreomsorgen”' }))
    await user.clear(norr.getByLabelText('Antal inlägg'))
    await user.type(norr.getByLabelText('Antal inlägg'), '2')
    await user.selectOptions(norr.getByLabelText('Per'), 'månad')
    expect(wordsOf(accountLine('Norr'))).toContain('ny kanal, 2 i månaden')
    expect(wordsOnScreen()).toContain('En ny kanal skapas. En ny enhet skapas.')
    await confirmImport(user)
    await saved()

    const [channel] = await db.channels.toArray()
    expect(channel).toMatchObject({
      name: 'Seniorcenter Norr',
      mode: 'publish',
      cadence: { n: 2, per: 'month' },
      start: '2026-03-01',
    })
    expect(await db.units.toArray()).toEqual([expect.objectContaining({ name: 'Äldreomsorgen' })])
    expect(await db.channelOwners.count()).toBe(1)
  })

  it('has the cadence that was said for all unless it got one of its own', async () => {
    const { db, user } = await renderData()
    await chooseFiles(user, [exportOf({ Norr: 3, Söder: 2 })])
    const norr = await openAccount(user, 'Norr')
    await user.selectOptions(norr.getByLabelText('Per'), 'halvår')
    const shared = within(screen.getByRole('region', { name: 'Takt för de 2 nya kanalerna' }))
    await user.clear(shared.getByLabelText('Antal inlägg'))
    await user.type(shared.getByLabelText('Antal inlägg'), '3')
    await confirmImport(user)
    await saved()

    const channels = await db.channels.toArray()
    expect(channels.map(({ name, cadence }) => [name, cadence])).toEqual([
      ['Norr', { n: 1, per: 'halfyear' }],
      ['Söder', { n: 3, per: 'week' }],
    ])
  })

  it('without a name is not made: the line opens and says what is missing', async () => {
    const { db, user } = await renderData()
    await chooseFiles(user, [exportOf({ Norr: 3 })])
    const before = await allRows(db)
    await user.clear((await openAccount(user, 'Norr')).getByLabelText('Namn'))
    await user.click(screen.getByRole('button', { name: 'Norr' }))

    await confirmImport(user)

    expect(wordsOnScreen()).toContain('Ett val är inte klart. Det är öppet nu.')
    expect(wordsOf(screen.getByRole('group', { name: 'Norr' }))).toContain(
      'Skriv vad kanalen heter.',
    )
    expect(await allRows(db)).toEqual(before)
  })
})

describe('a channel of the register', () => {
  it('can be chosen, and its posts are counted again', async () => {
    const { db, stamp, user } = await renderData()
    await addChannels(db, stamp(), [
      {
        name: 'Seniorcentrum',
        platform: 'facebook',
        mode: 'publish',
        start: toLocalDate(dayOfCivil(2026, 1, 1)),
        cadence: { n: 1, per: 'week' },
        lifecycle: 'running',
        ...countedByDefault,
        ownerUnitIds: [],
        newOwnerUnits: [],
        aliases: [],
      },
    ])
    await chooseFiles(user, [exportOf({ Norr: 3 })])
    const norr = await openAccount(user, 'Norr')
    await user.click(norr.getByRole('radio', { name: 'Till en kanal i registret' }))
    expect(wordsOf(accountLine('Norr'))).toContain('välj en kanal')
    await user.type(norr.getByRole('combobox', { name: 'Kanal' }), 'senior')
    await user.click(await screen.findByRole('option', { name: /Seniorcentrum/ }))

    await screen.findByRole('button', { name: 'Läs in 3 inlägg i en kanal' })
    expect(wordsOf(accountLine('Norr'))).toContain('till Seniorcentrum')
    await confirmImport(user)
    await saved()
    expect(await db.channels.count()).toBe(1)
    expect(await db.channelAliases.filter(({ kind }) => kind === 'accountId').count()).toBe(1)
  })
})

describe('an account that is not ours', () => {
  it('is left out, remembered and folded away the next time, and can be taken back', async () => {
    const { db, user } = await renderData()
    await chooseFiles(user, [exportOf({ Norr: 3, Grannen: 2 })])
    await user.click(screen.getByRole('checkbox', { name: 'Läs in Grannen' }))
    expect(wordsOnScreen()).toContain('Ett konto läggs på minnet som inte ert.')
    await user.click(await screen.findByRole('button', { name: 'Läs in 3 inlägg i en kanal' }))
    await saved()
    expect(await db.ignoredAccounts.toArray()).toEqual([
      expect.objectContaining({ name: 'Grannen', accountId: 'id-Grannen' }),
    ])

    await chooseFiles(user, [exportOf({ Norr: 4, Grannen: 2 })])
    await screen.findByRole('button', { name: 'Läs in ett inlägg i en kanal' })
    await user.click(screen.getByText('Inte våra (1)'))
    await user.click(screen.getByRole('checkbox', { name: 'Läs in Grannen' }))
    await user.click(await screen.findByRole('button', { name: 'Läs in 3 inlägg i 2 kanaler' }))
    await saved()
    expect(await db.ignoredAccounts.filter((row) => !row.deletedAt).count()).toBe(0)
  })

  it('is counted in when it was taken back, also after the file is read anew', async () => {
    const { user } = await renderData()
    await chooseFiles(user, [exportOf({ Norr: 3, Grannen: 2 })])
    await user.click(screen.getByRole('checkbox', { name: 'Läs in Grannen' }))
    await confirmImport(user)
    await saved()
    await chooseFiles(user, [exportOf({ Norr: 3, Grannen: 2 })])
    await user.click(screen.getByText('Inte våra (1)'))
    await user.click(screen.getByRole('checkbox', { name: 'Läs in Grannen' }))
    await screen.findByRole('button', { name: 'Läs in 2 inlägg i en kanal' })

    await user.selectOptions(screen.getByLabelText('Filens tider är skrivna i'), 'svensk tid')

    await screen.findByText(/Tiderna är skrivna i svensk tid/)
    await screen.findByRole('button', { name: 'Läs in 2 inlägg i en kanal' })
  })

  it('may be left out this time only', async () => {
    const { db, user } = await renderData()
    await chooseFiles(user, [exportOf({ Norr: 3, Söder: 2 })])
    const norr = await openAccount(user, 'Norr')
    await user.click(norr.getByRole('radio', { name: 'Inte den här gången' }))
    await user.click(await screen.findByRole('button', { name: 'Läs in 2 inlägg i en kanal' }))
    await saved()
    expect(await db.ignoredAccounts.count()).toBe(0)
    await chooseFiles(user, [exportOf({ Norr: 3, Söder: 2 })])
    expect(wordsOf(accountLine('Norr'))).toContain('ny kanal')
  })

  it('keeps what was said about it while it was left out', async () => {
    const { user } = await renderData()
    await chooseFiles(user, [exportOf({ Norr: 3 })])
    const norr = await openAccount(user, 'Norr')
    await user.selectOptions(norr.getByLabelText('Per'), 'kvartal')
    await user.click(screen.getByRole('checkbox', { name: 'Läs in Norr' }))
    await user.click(screen.getByRole('checkbox', { name: 'Läs in Norr' }))
    expect(wordsOf(accountLine('Norr'))).toContain('ny kanal, 1 i kvartalet')
  })
})

describe('many accounts', () => {
  const town = Object.fromEntries(
    Array.from({ length: 30 }, (_, place) => [place < 3 ? `Center ${place}` : `Sida ${place}`, 2]),
  )

  it('are left out all at once, and taken back by a search', async () => {
    const { user } = await renderData()
    await chooseFiles(user, [exportOf(town)])
    expect(screen.getByRole('button', { name: 'Läs in 60 inlägg i 30 kanaler' })).toBeTruthy()

    await user.click(screen.getByRole('checkbox', { name: 'Ta med alla' }))
    await user.type(screen.getByRole('searchbox', { name: 'Sök bland dem' }), 'center')
    expect(screen.getAllByRole('checkbox', { name: /^Läs in / })).toHaveLength(3)
    await user.click(screen.getByRole('checkbox', { name: 'Ta med alla som visas' }))

    await screen.findByRole('button', { name: 'Läs in 6 inlägg i 3 kanaler' })
    expect(wordsOnScreen()).toContain('27 konton läggs på minnet som inte era.')
  })

  it('show the details of one at a time', async () => {
    const { user } = await renderData()
    await chooseFiles(user, [exportOf(town)])
    await user.click(screen.getByRole('button', { name: 'Center 0' }))
    await user.click(screen.getByRole('button', { name: 'Center 1' }))
    expect(screen.queryByRole('group', { name: 'Center 0' })).toBeNull()
    expect(screen.getByRole('group', { name: 'Center 1' })).toBeTruthy()
  })
})

describe('the days that a file covers', () => {
  it('are kept as the user corrected them', async () => {
    const { db, user } = await renderData()
    await chooseFiles(user, [exportOf({ Norr: 3 })])
    const norr = await openAccount(user, 'Norr')
    const last = norr.getByLabelText('Sista dagen')
    await user.clear(last)
    await user.type(last, '2026-03-15')
    await confirmImport(user)
    await saved()
    await waitFor(async () =>
      expect(await db.coverage.toArray()).toEqual([
        expect.objectContaining({ from: '2026-03-01', to: '2026-03-15' }),
      ]),
    )
  })
})

describe('what counts', () => {
  it('is asked about for kinds that the file holds, and kept on the channel', async () => {
    const { db, user } = await renderData()
    const file = exportOf({ Norr: 2 })
    const text = (await new Response(file.stream()).text()).replace(',0,Photos', ',1,Photos')
    await chooseFiles(user, [Object.assign(file, { stream: () => new Blob([text]).stream() })])
    const norr = await openAccount(user, 'Norr')
    expect(norr.queryByRole('checkbox', { name: /Svar/ })).toBeNull()
    await user.click(norr.getByRole('checkbox', { name: 'Delningar av andras inlägg (1)' }))
    await confirmImport(user)
    await saved()
    expect(await db.channels.toArray()).toEqual([
      expect.objectContaining({ countsReshares: false, countsReplies: false }),
    ])
  })
})
