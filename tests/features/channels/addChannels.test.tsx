import { screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { findAxeViolations } from '../../ui/findAxeViolations.ts'
import { foundTown, settleChannel } from '../monday/town.ts'
import { openTown, type Town } from '../renderScreen.tsx'
import { renderRegister, wordsOf } from './renderChannels.tsx'

async function openPanel(language: 'sv' | 'en' = 'sv') {
  const town = await openTown()
  await foundTown(town.db, town.stamp)
  await settleChannel(town.db, town.stamp, {
    name: 'Kontaktpoolen',
    unit: 'Familjehem',
    url: 'https://www.facebook.com/kontaktpoolen',
  })
  await renderRegister(town, { language })
  const add = { sv: 'Lägg till kanaler', en: 'Add channels' }[language]
  await userEvent.click(screen.getByRole('button', { name: add }))
  await screen.findByRole('dialog', { name: add })
  return town
}

const panel = () => screen.queryByRole('dialog', { name: 'Lägg till kanaler' })
/** What the panel says of the links. */
const recognised = () => within(screen.getByRole('dialog')).getByRole('status').textContent
const links = () => screen.getByRole('textbox', { name: 'Länkar' })
const submit = () => screen.getByRole('button', { name: /^Lägg till( kanalen| \d+ kanaler)?$/ })
const owner = () => screen.getByRole('combobox', { name: 'Lägg till enhet' })

async function paste(text: string) {
  await userEvent.click(links())
  await userEvent.paste(text)
}

/** The channels and their owners, by name, the one there was left out. */
async function added({ db }: Town) {
  const [channels, owners, units] = await Promise.all([
    db.channels.toArray(),
    db.channelOwners.toArray(),
    db.units.toArray(),
  ])
  return channels
    .filter(({ name, deletedAt }) => name !== 'Kontaktpoolen' && !deletedAt)
    .map((channel) => ({
      ...channel,
      units: owners
        .filter(({ channelId, deletedAt }) => channelId === channel.id && !deletedAt)
        .map(({ unitId }) => units.find(({ id }) => id === unitId)?.name),
    }))
}

it('adds what pasted links lead to, leaves out what is there, and says what it cannot read', async () => {
  const town = await openPanel()
  expect(document.activeElement).toBe(links())
  await paste(
    [
      'https://www.facebook.com/provstad/?ref=share',
      'https://m.facebook.com/Provstad',
      'https://blogg.provstad.se/seniorer',
      'http://facebook.com/Kontaktpoolen/',
      '@provstad',
    ].join('\n'),
  )
  expect(recognised()).toBe('2 kanaler kändes igen. En finns redan. En rad gick inte att läsa.')
  expect(screen.getByText(/”provstad” kan finnas på flera plattformar/)).toBeDefined()
  const twin = screen.getByText(/^Finns redan i registret som/)
  expect(within(twin).getByRole('link').textContent).toBe('Kontaktpoolen')
  expect(await findAxeViolations()).toEqual([])

  const blog = screen.getByRole('textbox', { name: /^Blogg · .* namn i registret$/ })
  await userEvent.clear(blog)
  await userEvent.type(blog, 'Seniorbloggen')
  await userEvent.type(owner(), 'Äldreomsorg{Enter}')
  await screen.findByRole('button', { name: 'Ta bort Äldreomsorg som ägare' })
  await waitFor(() => expect(document.activeElement).toBe(owner()))
  await userEvent.click(screen.getByRole('button', { name: 'Lägg till 2 kanaler' }))

  await waitFor(() => expect(panel()).toBeNull())
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Lägg till kanaler' }))
  expect(await screen.findByRole('link', { name: 'Seniorbloggen' })).toBeDefined()
  expect(await added(town)).toMatchObject([
    {
      name: 'Provstad',
      platform: 'facebook',
      url: 'https://www.facebook.com/provstad',
      start: '2026-11-23',
      cadence: { n: 1, per: 'week' },
      units: ['Äldreomsorg'],
    },
    { name: 'Seniorbloggen', platform: 'blog', units: ['Äldreomsorg'] },
  ])

  await userEvent.click(await screen.findByRole('button', { name: 'Ångra' }))
  await waitFor(() => expect(screen.queryByRole('link', { name: 'Seniorbloggen' })).toBeNull())
  expect(await added(town)).toEqual([])
})

it('leaves out a link whose tick is taken away', async () => {
  const town = await openPanel()
  await paste('https://www.facebook.com/provstad https://www.instagram.com/provstad')
  await userEvent.click(screen.getByRole('checkbox', { name: 'Lägg till Facebook · provstad' }))
  await userEvent.click(screen.getByRole('button', { name: 'Lägg till kanalen' }))
  await waitFor(() => expect(panel()).toBeNull())
  expect(await added(town)).toMatchObject([{ platform: 'instagram' }])
})

it('takes several owners, and one that is there instead of another of its name', async () => {
  const town = await openPanel()
  await paste('https://www.facebook.com/provstad')
  await userEvent.type(owner(), 'Kommunikation{Enter}')
  await screen.findByRole('button', { name: 'Ta bort Kommunikation som ägare' })
  await userEvent.type(owner(), 'familjehem{Enter}')
  await screen.findByRole('button', { name: 'Ta bort Familjehem som ägare' })
  await userEvent.type(owner(), 'KOMMUNIKATION{Enter}')
  await userEvent.click(submit())
  await waitFor(() => expect(panel()).toBeNull())
  expect(await added(town)).toMatchObject([{ units: ['Kommunikation', 'Familjehem'] }])
  expect((await town.db.units.toArray()).map(({ name }) => name)).toEqual([
    'Familjehem',
    'Kommunikation',
  ])
})

it('offers other municipalities’ rules with their source, as examples to check', async () => {
  const town = await openPanel()
  await paste('https://www.facebook.com/provstad')
  const preset = screen.getByRole('combobox', { name: 'Utgå från en kommuns regel' })
  expect(within(preset).getAllByRole('option').map(wordsOf)).toEqual([
    'Egen takt',
    'Varberg, sociala medier',
    'Malmö',
    'Höganäs',
    'Hultsfred',
    'Göteborg',
  ])
  await userEvent.selectOptions(preset, 'Malmö')
  const hint = screen.getByText(/^Malmö stads riktlinje: minst två inlägg i veckan/)
  expect(wordsOf(hint)).toContain('Exempel: kontrollera mot er egen riktlinje.')
  const count = screen.getByRole<HTMLInputElement>('textbox', { name: 'Antal inlägg' })
  expect(count.value).toBe('2')
  await userEvent.clear(count)
  await userEvent.type(count, '4')
  expect(wordsOf(hint)).toContain('Utgick från Malmö, sedan ändrad.')
  await userEvent.click(submit())
  await waitFor(() => expect(panel()).toBeNull())
  expect(await added(town)).toMatchObject([
    { cadence: { n: 4, per: 'week' }, cadencePresetId: 'malmo' },
  ])
})

it('begins a blog with once a month', async () => {
  await openPanel()
  await paste('https://blogg.provstad.se/seniorer')
  expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Per' }).value).toBe('month')
})

it('asks for no cadence of a channel that only monitors', async () => {
  const town = await openPanel()
  await paste('https://x.com/provstad')
  await userEvent.click(screen.getByRole('radio', { name: 'Bevaka' }))
  expect(screen.queryByRole('textbox', { name: 'Antal inlägg' })).toBeNull()
  await userEvent.click(submit())
  await waitFor(() => expect(panel()).toBeNull())
  const [channel] = await added(town)
  expect(channel).toMatchObject({ mode: 'monitor', platform: 'x' })
  expect(channel).not.toHaveProperty('cadence')
})

it('adds a channel that has no link', async () => {
  const town = await openPanel()
  await userEvent.click(screen.getByRole('button', { name: 'Lägg till en utan länk' }))
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Namn' }))
  await userEvent.keyboard('Nyhetsbrevet')
  await userEvent.click(submit())
  await waitFor(() => expect(panel()).toBeNull())
  const [channel] = await added(town)
  expect(channel).toMatchObject({ name: 'Nyhetsbrevet', platform: 'newsletter' })
  expect(channel).not.toHaveProperty('url')
})

it('says what is missing, at the field, and writes nothing', async () => {
  const town = await openPanel()
  await userEvent.click(submit())
  expect(document.activeElement).toBe(links())
  expect(links().getAttribute('aria-invalid')).toBe('true')
  expect(
    screen.getByText('Klistra in minst en länk, eller lägg till en kanal utan länk.'),
  ).toBeDefined()
  await userEvent.click(screen.getByRole('button', { name: 'Lägg till en utan länk' }))
  await userEvent.click(submit())
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Namn' }))
  expect(await added(town)).toEqual([])
})

it('does not complain about a link that is being typed', async () => {
  await openPanel()
  await userEvent.type(links(), 'provstad')
  expect(screen.queryByText(/kan finnas på flera plattformar/)).toBeNull()
  await userEvent.tab()
  expect(screen.getByText(/kan finnas på flera plattformar/)).toBeDefined()
})

it('asks before Escape throws away what is written', async () => {
  await openPanel()
  await userEvent.keyboard('{Escape}')
  expect(panel()).toBeNull()

  await userEvent.click(screen.getByRole('button', { name: 'Lägg till kanaler' }))
  await paste('https://www.facebook.com/provstad')
  await userEvent.keyboard('{Escape}')
  const question = await screen.findByRole('alertdialog', { name: 'Stänga utan att spara?' })
  await userEvent.click(within(question).getByRole('button', { name: 'Fortsätt skriva' }))
  await waitFor(() => expect(document.activeElement).toBe(links()))
  expect(links()).toHaveProperty('value', 'https://www.facebook.com/provstad')

  await userEvent.keyboard('{Escape}')
  await userEvent.click(await screen.findByRole('button', { name: 'Stäng utan att spara' }))
  expect(panel()).toBeNull()
})

it('asks before a link leads away from what is written', async () => {
  await openPanel()
  await paste('https://www.facebook.com/provstad')
  await userEvent.click(screen.getByRole('link', { name: 'Kontaktpoolen' }))
  await userEvent.click(await screen.findByRole('button', { name: 'Fortsätt skriva' }))
  expect(links()).toHaveProperty('value', 'https://www.facebook.com/provstad')
  await userEvent.click(screen.getByRole('link', { name: 'Kontaktpoolen' }))
  await userEvent.click(await screen.findByRole('button', { name: 'Stäng utan att spara' }))
  expect(await screen.findByRole('heading', { level: 1, name: 'Kontaktpoolen' })).toBeDefined()
  expect(panel()).toBeNull()
})

it('lets a unit go that was made in place and undone, and saves without it', async () => {
  const town = await openPanel()
  await paste('https://www.facebook.com/provstad')
  await userEvent.type(owner(), 'Fel namn{Enter}')
  await screen.findByRole('button', { name: 'Ta bort Fel namn som ägare' })
  await userEvent.click(await screen.findByRole('button', { name: 'Ångra' }))
  await waitFor(() =>
    expect(screen.queryByRole('button', { name: 'Ta bort Fel namn som ägare' })).toBeNull(),
  )
  await userEvent.click(submit())
  await waitFor(() => expect(panel()).toBeNull())
  expect(await added(town)).toMatchObject([{ name: 'Provstad', units: [] }])
})

it('speaks English too', async () => {
  await openPanel('en')
  await userEvent.click(screen.getByRole('textbox', { name: 'Links' }))
  await userEvent.paste('https://www.facebook.com/kontaktpoolen https://bit.ly/abc')
  expect(recognised()).toBe(
    'No new channel was recognised. One is there already. One line could not be read.',
  )
  expect(screen.getByText(/is a shortened link/)).toBeDefined()
  expect(await findAxeViolations()).toEqual([])
})
