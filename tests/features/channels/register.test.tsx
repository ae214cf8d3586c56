import { screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { findAxeViolations } from '../../ui/findAxeViolations.ts'
import { foundTown, settleChannel } from '../monday/town.ts'
import { settleTown } from '../monday/townChannels.ts'
import { openTown } from '../renderScreen.tsx'
import { card, renderRegister, wordsOf } from './renderChannels.tsx'

async function renderTown(language: 'sv' | 'en' = 'sv') {
  const town = await openTown()
  await settleTown(town.db, town.stamp)
  await renderRegister(town, { language })
  await screen.findByRole('table')
  return town
}

const names = () =>
  within(screen.getByRole('table'))
    .getAllByRole('rowheader')
    .map((cell) => within(cell).getByRole('link').textContent)

it('opens with how large it is and what is missing', async () => {
  await renderTown()
  expect(wordsOf(screen.getByRole('banner'))).toContain(
    '9 kanaler i registret, hos 6 enheter. 3 kanaler saknar ägande enhet.',
  )
  expect(await findAxeViolations()).toEqual([])
})

it('says of each channel where it is, whose, how often and how it goes', async () => {
  await renderTown()
  const row = screen.getByRole('link', { name: 'Kontaktpoolen' }).closest('tr')
  expect(row && within(row).getAllByRole('cell').slice(1).map(wordsOf)).toEqual([
    'Facebook',
    'Kontaktpoolen',
    '3 i veckan',
    'Risk, tyst 19 dagar',
    'aldrig',
  ])
  const monitoring = screen.getByRole('link', { name: 'Omvärldsbevakning' }).closest('tr')
  expect(monitoring && wordsOf(monitoring)).toContain('saknasbevakarBevakning')
})

it('sorts names by the alphabet, and statuses by need', async () => {
  await renderTown()
  expect(names().slice(0, 3)).toEqual(['Familjehem', 'Kontaktpoolen', 'Kulturveckan'])
  expect(names().at(-1)).toBe('Ungdomsrådgivningen')
  await userEvent.click(screen.getByRole('button', { name: 'Status' }))
  await waitFor(() => expect(names().slice(0, 2)).toEqual(['Seniorcenter Öst', 'Kontaktpoolen']))
})

it('finds channels by words, and says how many', async () => {
  await renderTown()
  const search = screen.getByRole('searchbox', { name: 'Sök kanal' })
  await userEvent.click(search)
  await userEvent.paste('senior blogg')
  await waitFor(() =>
    expect(names()).toEqual(['Seniorcenter Norr', 'Seniorcenter Söder', 'Seniorcenter Öst']),
  )
  expect(screen.getByText('3 av 9 kanaler visas.')).toBeDefined()
  await userEvent.paste(' xyz')
  expect(await screen.findByRole('heading', { name: 'Ingen kanal stämmer' })).toBeDefined()
  await userEvent.click(screen.getByRole('button', { name: 'Rensa filter' }))
  await waitFor(() => expect(names()).toHaveLength(9))
})

it('hides closed channels until they are asked for', async () => {
  const town = await openTown()
  await foundTown(town.db, town.stamp)
  await settleChannel(town.db, town.stamp, { name: 'Gamla bloggen', lifecycle: 'closed' })
  await settleChannel(town.db, town.stamp, { name: 'Nya bloggen', unit: 'Seniorcenter' })
  await renderRegister(town)
  await screen.findByRole('table')
  expect(wordsOf(screen.getByRole('banner'))).toContain(
    'En kanal i registret, hos en enhet. En kanal är avvecklad.',
  )
  expect(names()).toEqual(['Nya bloggen'])
  await userEvent.click(screen.getByRole('button', { name: 'Filter' }))
  const stage = screen.getByRole('combobox', { name: 'Skede' })
  expect(within(stage).getByRole<HTMLOptionElement>('option', { selected: true }).label).toBe(
    'Alla utom avvecklade',
  )
  await userEvent.selectOptions(stage, 'Alla, även avvecklade')
  await waitFor(() => expect(names()).toEqual(['Gamla bloggen', 'Nya bloggen']))
  await userEvent.selectOptions(stage, 'Avvecklad')
  await waitFor(() => expect(names()).toEqual(['Gamla bloggen']))
})

it('offers the first step when it is empty', async () => {
  const town = await openTown()
  await foundTown(town.db, town.stamp)
  await renderRegister(town)
  const [add, ...more] = screen.getAllByRole('button', { name: 'Lägg till kanaler' })
  expect(more).toEqual([])
  expect(await findAxeViolations()).toEqual([])
  if (add) await userEvent.click(add)
  await userEvent.click(await screen.findByRole('textbox', { name: 'Länkar' }))
  await userEvent.paste('https://www.facebook.com/provstad')
  await userEvent.click(screen.getByRole('button', { name: 'Lägg till kanalen' }))
  expect(await screen.findByRole('table')).toBeDefined()
  // The button that opened the panel went with the empty register.
  expect(document.activeElement).not.toBe(document.body)
})

it('adds a unit, and says when there is one of its name', async () => {
  const { db } = await renderTown()
  await userEvent.click(screen.getByRole('button', { name: 'Lägg till enhet' }))
  const name = await screen.findByRole('textbox', { name: 'Namn' })
  await userEvent.type(name, ' kontaktpoolen')
  expect(screen.getByText('Det finns redan en enhet som heter så.')).toBeDefined()
  expect(await findAxeViolations()).toEqual([])
  await userEvent.clear(name)
  await userEvent.type(name, 'Fritid')
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Slag' }), 'Utomstående part')
  await userEvent.click(screen.getByRole('button', { name: 'Spara' }))
  expect(await within(card('Enheter')).findByRole('button', { name: /^Fritid/ })).toBeDefined()
  expect((await db.units.toArray()).at(-1)).toMatchObject({ name: 'Fritid', kind: 'outside' })
})

it('says what becomes of the channels of a unit that is deleted, and leaves them', async () => {
  await renderTown()
  await userEvent.click(within(card('Enheter')).getByRole('button', { name: /^Kontaktpoolen/ }))
  const panel = await screen.findByRole('dialog', { name: 'Kontaktpoolen' })
  expect(within(panel).getByRole('link', { name: 'Kontaktpoolen' })).toBeDefined()
  expect(
    within(panel).getByText('Tas enheten bort finns kanalen kvar, men utan den ägaren.'),
  ).toBeDefined()
  await userEvent.click(within(panel).getByRole('button', { name: 'Ta bort enheten' }))
  await waitFor(() =>
    expect(within(card('Enheter')).queryByRole('button', { name: /^Kontaktpoolen/ })).toBeNull(),
  )
  const row = screen.getByRole('link', { name: 'Kontaktpoolen' }).closest('tr')
  await waitFor(() => expect(row && wordsOf(row)).toContain('saknas'))
  expect(document.activeElement).not.toBe(document.body)
  await userEvent.click(screen.getByRole('button', { name: 'Ångra' }))
  await waitFor(() => expect(row && wordsOf(row)).not.toContain('saknas'))
})

it('speaks English too', async () => {
  await renderTown('en')
  expect(wordsOf(screen.getByRole('banner'))).toContain(
    '9 channels in the register, at 6 units. 3 channels have no owner.',
  )
  expect(await findAxeViolations()).toEqual([])
})
