import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { editChannel } from '#storage/editChannel.ts'
import { findAxeViolations } from '../../ui/findAxeViolations.ts'
import { openTown } from '../renderScreen.tsx'
import { renderMonday } from './renderMonday.tsx'
import { day, foundTown, settleChannel, weekly } from './town.ts'
import { settleTown } from './townChannels.ts'

async function renderTown(drawing?: Parameters<typeof renderMonday>[1]) {
  const town = await openTown()
  await settleTown(town.db, town.stamp)
  const rendered = await renderMonday(town, drawing)
  await screen.findAllByRole('slider')
  return rendered
}

function namesIn(group: string): Array<string | null> {
  const section = screen.getByRole('region', { name: group })
  return within(section)
    .getAllByRole('listitem')
    .map((row) => within(row).getAllByRole('link')[0]?.textContent ?? null)
}

function rowOf(name: string): HTMLElement {
  const row = screen.getByRole('link', { name }).closest('li')
  if (!row) throw new Error(`${name} has no row`)
  return row
}

it('opens with how many channels keep the plan and which needs support the most', async () => {
  await renderTown()
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Måndag 23 november')
  const lead = screen.getByText('4 av 6 kanaler håller planen.').parentElement
  expect(lead?.textContent).toBe(
    '4 av 6 kanaler håller planen. Seniorcenter Öst har varit tyst i 7 månader. Senaste inlägget kom 5 april. En kanal till behöver stöd.',
  )
})

it('says the day that it is, also when that is no Monday', async () => {
  await renderTown({ today: day('2026-11-22') })
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Söndag 22 november')
})

it('groups the channels by need, the most urgent first', async () => {
  await renderTown()
  expect(namesIn('Behöver stöd')).toEqual(['Seniorcenter Öst', 'Kontaktpoolen'])
  expect(namesIn('Håller planen')).toEqual([
    'Seniorcenter Söder',
    'Ungdomsrådgivningen',
    'Provstads kommun',
    'Seniorcenter Norr',
  ])
  expect(namesIn('Nya och utan uppgifter')).toEqual(['Familjehem'])
  expect(namesIn('Vilar eller bevakar')).toEqual(['Kulturveckan', 'Omvärldsbevakning'])
})

it('says of each channel what it is, how it does and how much was kept', async () => {
  await renderTown()
  const wordsOf = (name: string) => rowOf(name).textContent
  expect(wordsOf('Kontaktpoolen')).toContain('Facebook · 3 i veckan')
  expect(wordsOf('Kontaktpoolen')).toContain('Risk, tyst 19 dagar')
  expect(wordsOf('Kontaktpoolen')).toContain('45 av 52 veckor')
  expect(wordsOf('Provstads kommun')).toContain('Facebook, huvudsida · 2 i veckan')
  expect(wordsOf('Seniorcenter Öst')).toContain('Tystnad sedan april, 7 månader')
  expect(wordsOf('Seniorcenter Söder')).toContain('känt till 30 september')
  expect(wordsOf('Familjehem')).toContain('Inga uppgifter')
  expect(wordsOf('Kulturveckan')).toContain('Vilande till 1 mars')
  expect(wordsOf('Omvärldsbevakning')).toContain('Bevakning')
})

it('leads from each channel to its page', async () => {
  await renderTown()
  const page = within(rowOf('Kontaktpoolen')).getByRole('link')
  expect(page.getAttribute('href')).toMatch(/^\/channels\/id-\d+$/)
})

it('registers a pause where a channel needs support, and the row goes to rest', async () => {
  await renderTown()
  expect(within(rowOf('Seniorcenter Norr')).queryByText(/Registrera uppehåll/)).toBeNull()
  await userEvent.click(
    within(rowOf('Kontaktpoolen')).getByRole('button', {
      name: 'Registrera uppehåll för Kontaktpoolen',
    }),
  )
  const panel = await screen.findByRole('dialog', { name: 'Registrera uppehåll' })
  expect(
    within(panel).getByRole<HTMLInputElement>('checkbox', { name: 'Kontaktpoolen' }).checked,
  ).toBe(true)
  await userEvent.click(within(panel).getByRole('checkbox', { name: 'Tills vidare' }))
  await userEvent.click(within(panel).getByRole('button', { name: 'Spara' }))
  expect(await screen.findByText('Uppehåll tills vidare')).toBeDefined()
  expect(namesIn('Vilar eller bevakar')).toContain('Kontaktpoolen')
  expect(screen.getByText('4 av 5 kanaler håller planen.')).toBeDefined()
})

it('tells what there is to do today, and begins it', async () => {
  await renderTown()
  const list = within(screen.getByRole('region', { name: 'Att göra i dag' }))
  const titles = list.getAllByRole('listitem').map((task) => task.querySelector('p')?.textContent)
  expect(titles).toEqual([
    'Erbjud Kontaktpoolen stöd',
    'Bestäm vad som händer med Seniorcenter Öst',
    'Läs in nya inlägg',
    'Gör en säkerhetskopia',
  ])
  expect(
    list.getByText('Inläggen för Seniorcenter Söder är kända till 30 september.'),
  ).toBeDefined()
  expect(list.getByRole('link', { name: 'Läs in Läs in nya inlägg' }).getAttribute('href')).toBe(
    '/data',
  )
  expect(screen.getByRole('link', { name: 'Logga förra veckan' }).getAttribute('href')).toBe('/log')
})

it('opens the calculation behind an index, and gives the focus back', async () => {
  await renderTown()
  const index = within(rowOf('Kontaktpoolen')).getByRole('button', {
    name: 'Index 57 av 100 för Kontaktpoolen: visa uträkningen',
  })
  await userEvent.click(index)
  const dialog = await screen.findByRole('dialog', {
    name: 'Uthållighetsindex 57 för Kontaktpoolen',
  })
  // Swedish has a space that does not break before the percent sign.
  const words = dialog.textContent.replaceAll('\u00a0', ' ')
  expect(words).toContain('69,4 % av planen hållen × 82,1 % kvar')
  expect(words).toContain('(42 − 19) / (42 − 14) = 82,1 %')
  const rows = within(dialog).getAllByRole('row')
  expect(rows).toHaveLength(53)
  expect([...(rows[1]?.children ?? [])].map((cell) => cell.textContent)).toEqual([
    'vecka 47, 16–22 november 2026',
    '0',
    '3',
    '0\u00a0%',
    '1',
  ])
  expect(await findAxeViolations()).toEqual([])
  await userEvent.click(within(dialog).getByRole('button', { name: 'Stäng' }))
  expect(screen.queryByRole('dialog')).toBeNull()
  await expect.poll(() => document.activeElement).toBe(index)
})

it('keeps the span in the address and shows the choice', async () => {
  const { where } = await renderTown()
  expect(screen.getAllByRole('slider')[1]?.getAttribute('aria-valuemax')).toBe('26')
  await userEvent.click(screen.getByRole('radio', { name: '12 veckor' }))
  await expect.poll(where).toBe('/?weeks=12')
  await expect
    .poll(() => screen.getAllByRole('slider')[1]?.getAttribute('aria-valuemax'))
    .toBe('12')
  await userEvent.click(screen.getByRole('radio', { name: '26 veckor' }))
  await expect.poll(where).toBe('/')
})

it('takes no notice of a span in the address that is none', async () => {
  await renderTown({ address: '/?weeks=40&view=painting' })
  expect(screen.getAllByRole('slider')[1]?.getAttribute('aria-valuemax')).toBe('26')
})

it('says everything in English too', async () => {
  await renderTown({ language: 'en' })
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Monday 23 November')
  expect(screen.getByText('4 of 6 channels keep the plan.').parentElement?.textContent).toBe(
    '4 of 6 channels keep the plan. Seniorcenter Öst has been silent for 7 months. The latest post was on 5 April. One more channel needs support.',
  )
  expect(namesIn('Needs support')).toEqual(['Seniorcenter Öst', 'Kontaktpoolen'])
  expect(rowOf('Kontaktpoolen').textContent).toContain('At risk, quiet for 19 days')
})

it('gives axe nothing to find', async () => {
  await renderTown()
  expect(await findAxeViolations()).toEqual([])
})

it('asks for a first channel when there is none', async () => {
  const town = await openTown()
  await foundTown(town.db, town.stamp)
  await renderMonday(town)
  const add = await screen.findByRole('link', { name: 'Lägg till en kanal' })
  expect(add.getAttribute('href')).toBe('/channels')
  expect(screen.getByRole('link', { name: 'Läs in inlägg' }).getAttribute('href')).toBe('/data')
  expect(await findAxeViolations()).toEqual([])
})

it('asks for posts when there are channels and nothing is read in', async () => {
  const town = await openTown()
  await foundTown(town.db, town.stamp)
  await settleChannel(town.db, town.stamp, { name: 'Familjehem', knownUntil: null })
  await renderMonday(town)
  expect(await screen.findByText('Inga inlägg är inlästa än')).toBeDefined()
  expect(screen.getByText('Ingen kanal kan bedömas än.')).toBeDefined()
  expect(namesIn('Nya och utan uppgifter')).toEqual(['Familjehem'])
})

it('redraws a row when the channel is changed elsewhere', async () => {
  const town = await openTown()
  await foundTown(town.db, town.stamp)
  const id = await settleChannel(town.db, town.stamp, {
    name: 'Blomsterveckan',
    posts: weekly('2025-10-06', '2026-11-22', 3),
  })
  await renderMonday(town)
  await screen.findByRole('region', { name: 'Håller planen' })
  await editChannel(town.db, town.stamp(), id, { lifecycle: 'resting' })
  expect(await screen.findByText('Vilande tills vidare')).toBeDefined()
  expect(screen.getByText('Ingen kanal har en plan att hålla just nu.')).toBeDefined()
})
