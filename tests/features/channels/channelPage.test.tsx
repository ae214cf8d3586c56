import { screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { editChannel } from '#storage/editChannel.ts'
import { findAxeViolations } from '../../ui/findAxeViolations.ts'
import {
  day,
  foundTown,
  monthly,
  rest,
  settleChannel,
  weekly,
  type TownChannel,
} from '../monday/town.ts'
import { openTown } from '../renderScreen.tsx'
import { card, renderChannel, wordsOf } from './renderChannels.tsx'

const poolen: TownChannel = {
  name: 'Kontaktpoolen',
  unit: 'Familjehem',
  posts: [...weekly('2025-10-06', '2026-10-25', 3), day('2026-11-04')],
}

async function renderOne(channel: TownChannel, drawing?: Parameters<typeof renderChannel>[2]) {
  const town = await openTown()
  await foundTown(town.db, town.stamp)
  const id = await settleChannel(town.db, town.stamp, channel)
  await renderChannel(town, id, drawing)
  return { ...town, id }
}

const header = () => wordsOf(screen.getByRole('banner'))

it('opens with what the channel is and how it goes, in words', async () => {
  await renderOne(poolen)
  expect(header()).toContain('KontaktpoolenRisk, tyst 19 dagar')
  expect(header()).toContain('Facebook · 3 i veckan · räknas från 6 oktober 2025')
  expect(header()).toContain(
    'Planen hölls 48 av 52 veckor. Senaste inlägget kom 4 november, för 19 dagar sedan.',
  )
  expect(await findAxeViolations()).toEqual([])
})

it('shows the figures, and how the index was counted', async () => {
  await renderOne(poolen)
  const figures = within(screen.getByRole('main')).getAllByRole('definition').map(wordsOf)
  expect(figures.slice(1, 4)).toEqual(['0 veckor', '19 dagar', 'hög'])
  await userEvent.click(screen.getByRole('button', { name: /^Visa hur indexet \d+ räknas$/ }))
  expect(await screen.findByRole('dialog', { name: /Kontaktpoolen/ })).toBeDefined()
})

it('is changed beside its page, and the change can be taken back', async () => {
  const { db, id } = await renderOne(poolen)
  await userEvent.click(screen.getByRole('button', { name: 'Ändra' }))
  const panel = await screen.findByRole('dialog', { name: 'Ändra Kontaktpoolen' })
  const name = within(panel).getByRole('textbox', { name: 'Namn' })
  expect(document.activeElement).toBe(name)
  expect(await findAxeViolations()).toEqual([])
  await userEvent.clear(name)
  await userEvent.type(name, 'Poolen')
  await userEvent.clear(within(panel).getByRole('textbox', { name: 'Antal inlägg' }))
  await userEvent.type(within(panel).getByRole('textbox', { name: 'Antal inlägg' }), '1')
  await userEvent.click(within(panel).getByRole('button', { name: 'Spara' }))

  expect(await screen.findByRole('heading', { level: 1, name: 'Poolen' })).toBeDefined()
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Ändra' }))
  await waitFor(() => expect(header()).toContain('1 i veckan'))

  await userEvent.keyboard('{Control>}z{/Control}')
  expect(await screen.findByRole('heading', { level: 1, name: 'Kontaktpoolen' })).toBeDefined()
  expect(await db.channels.get(id)).toMatchObject({ cadence: { n: 3, per: 'week' } })
})

it('leaves Ctrl+Z in a field to the field', async () => {
  const { db, stamp, id } = await renderOne(poolen)
  await editChannel(db, stamp(), id, { purpose: 'Rekrytera' })
  await userEvent.click(screen.getByRole('button', { name: 'Ändra' }))
  await screen.findByRole('dialog', { name: 'Ändra Kontaktpoolen' })
  await userEvent.keyboard('{Control>}z{/Control}')
  expect(screen.queryByText(/^Ångrat/)).toBeNull()
  expect(await db.channels.get(id)).toMatchObject({ purpose: 'Rekrytera' })
})

it('goes straight to the field of the fact that is pressed', async () => {
  await renderOne(poolen)
  await userEvent.click(screen.getByRole('button', { name: 'inte skrivet, ändra Syfte' }))
  await screen.findByRole('dialog', { name: 'Ändra Kontaktpoolen' })
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Syfte' }))
  await userEvent.click(screen.getByRole('button', { name: 'Familjehem, ändra Ägande enheter' }))
  expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'Lägg till enhet' }))
  await userEvent.click(screen.getByRole('button', { name: 'Igång, ändra Skede' }))
  expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'Skede' }))
})

it('keeps what another tab saved while the panel was open', async () => {
  const { db, stamp, id } = await renderOne(poolen)
  await userEvent.click(screen.getByRole('button', { name: 'Ändra' }))
  await screen.findByRole('dialog', { name: 'Ändra Kontaktpoolen' })
  await editChannel(db, stamp(), id, { purpose: 'Skrivet i en annan flik' })
  await userEvent.type(screen.getByRole('textbox', { name: 'Namn' }), ' i Provstad{Enter}')
  await userEvent.click(screen.getByRole('button', { name: 'Spara' }))
  await screen.findByRole('heading', { level: 1, name: 'Kontaktpoolen i Provstad' })
  expect(await db.channels.get(id)).toMatchObject({ purpose: 'Skrivet i en annan flik' })
})

it('goes to the first wrong field and says what is wrong with it', async () => {
  const town = await renderOne(poolen)
  await settleChannel(town.db, town.stamp, {
    name: 'Provstad',
    url: 'https://www.facebook.com/provstad',
  })
  await userEvent.click(screen.getByRole('button', { name: 'Ändra' }))
  const name = await screen.findByRole('textbox', { name: 'Namn' })
  await userEvent.clear(name)
  await userEvent.type(screen.getByRole('textbox', { name: /^Länk/ }), 'facebook.com/PROVSTAD/')
  await userEvent.click(screen.getByRole('button', { name: 'Spara' }))
  expect(document.activeElement).toBe(name)
  expect(screen.getByText('Skriv vad kanalen heter.')).toBeDefined()
  expect(screen.getByText('Provstad har redan den länken.')).toBeDefined()
  expect(await findAxeViolations()).toEqual([])
})

it('is deleted from its panel, which leads to the register, and comes back when undone', async () => {
  await renderOne(poolen)
  await userEvent.click(screen.getByRole('button', { name: 'Ändra' }))
  await screen.findByRole('dialog', { name: 'Ändra Kontaktpoolen' })
  await userEvent.type(screen.getByRole('textbox', { name: 'Namn' }), ' som ska bort')
  await userEvent.click(screen.getByRole('button', { name: 'Ta bort kanalen' }))
  expect(await screen.findByRole('heading', { level: 1, name: 'Kanaler' })).toBeDefined()
  expect(screen.queryByRole('alertdialog')).toBeNull()
  expect(await screen.findByRole('heading', { name: 'Lägg till den första kanalen' })).toBeDefined()
  await userEvent.click(await screen.findByRole('button', { name: 'Ångra' }))
  expect(await screen.findByRole('link', { name: 'Kontaktpoolen' })).toBeDefined()
})

it('is confirmed to be right with one click', async () => {
  await renderOne(poolen)
  const about = card('Om kanalen')
  await userEvent.click(within(about).getByRole('button', { name: 'Fortfarande rätt' }))
  const confirmed = await within(about).findByRole('button', { name: 'Bekräftad i dag' })
  expect(document.activeElement).toBe(confirmed)
  expect(wordsOf(about)).toContain('Bekräftad23 november 2026')
})

it('has no figures, pauses or posts when it only monitors', async () => {
  await renderOne({ name: 'Omvärldsbevakning', platform: 'x', mode: 'monitor' })
  expect(header()).toContain('Här publicerar ni inget.')
  const cards = within(screen.getByRole('main')).getAllByRole('heading', { level: 2 })
  expect(cards.map(wordsOf)).toEqual(['Om kanalen', 'Vem kanalen är till för'])
  expect(screen.queryByRole('button', { name: 'Registrera uppehåll' })).toBeNull()
  expect(await findAxeViolations()).toEqual([])
})

it('says of a closed channel that it is closed and what replaces it, and offers no pause', async () => {
  const { db, stamp, id } = await renderOne(poolen)
  const successorChannelId = await settleChannel(db, stamp, { name: 'Familjehem' })
  await editChannel(db, stamp(), id, { lifecycle: 'closed', successorChannelId })
  await waitFor(() => expect(header()).toContain('Kanalen är avvecklad och ersätts av Familjehem.'))
  const banner = screen.getByRole('banner')
  expect(within(banner).queryByRole('button', { name: 'Registrera uppehåll' })).toBeNull()
})

it('says when a channel begins that has not begun, and shows no figures of it', async () => {
  await renderOne({ name: 'Familjehem', start: '2026-12-01', knownUntil: null })
  expect(header()).toContain('Kanalen börjar räknas 1 december.')
  expect(screen.queryByRole('slider')).toBeNull()
  expect(screen.queryByText(/uthållighetsindex/)).toBeNull()
})

it('leads to reading in when nothing is known', async () => {
  await renderOne({ name: 'Familjehem', start: '2026-11-02', knownUntil: null })
  expect(header()).toContain('Inga uppgifter')
  const banner = screen.getByRole('banner')
  await userEvent.click(within(banner).getByRole('link', { name: 'Läs in inlägg' }))
  expect(await screen.findByRole('heading', { name: 'Data' })).toBeDefined()
})

it('says that a resting channel without a pause is counted', async () => {
  await renderOne({ ...poolen, lifecycle: 'resting' })
  expect(header()).toContain('Den vilar men har inget uppehåll registrerat')
})

it('says so when there is no such channel', async () => {
  const town = await openTown()
  await foundTown(town.db, town.stamp)
  await renderChannel(town, 'id-999999')
  expect(screen.getByRole('heading', { level: 1, name: 'Kanalen finns inte' })).toBeDefined()
  expect(await findAxeViolations()).toEqual([])
})

it('speaks English too', async () => {
  const town = await openTown()
  await foundTown(town.db, town.stamp)
  const id = await settleChannel(town.db, town.stamp, {
    name: 'Seniorcenter Norr',
    platform: 'blog',
    cadence: { n: 1, per: 'month' },
    posts: monthly('2025-10-01', '2026-11-23'),
  })
  await rest(town.db, town.stamp, [id], { from: '2026-07-01', to: '2026-07-31', reason: 'holiday' })
  await renderChannel(town, id, { language: 'en' })
  expect(header()).toContain(
    'The plan was kept 12 of 12 months. The latest post came 5 November, 18 days ago.',
  )
  await userEvent.click(screen.getByText('More figures'))
  await userEvent.click(screen.getByText('Show as a table'))
  expect(await findAxeViolations()).toEqual([])
})
