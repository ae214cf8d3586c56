import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { day, foundTown, rest, settleChannel, type TownChannel } from '../monday/town.ts'
import { openTown } from '../renderScreen.tsx'
import { card, renderChannel, wordsOf } from './renderChannels.tsx'

const poolen: TownChannel = {
  name: 'Kontaktpoolen',
  start: '2025-10-06',
  posts: [day('2026-11-19'), day('2026-11-20'), day('2026-11-20'), day('2026-07-07')],
}

async function renderPoolen(
  channel: TownChannel = poolen,
  drawing?: Parameters<typeof renderChannel>[2],
) {
  const town = await openTown()
  await foundTown(town.db, town.stamp)
  const id = await settleChannel(town.db, town.stamp, channel)
  await rest(town.db, town.stamp, [id], { from: '2026-07-01', to: '2026-07-31', reason: 'holiday' })
  await renderChannel(town, id, drawing)
}

const slider = () => screen.getByRole('slider', { name: /^(Kalender|Calendar)/ })
const spoken = () => slider().getAttribute('aria-valuetext')

async function go(keys: string) {
  slider().focus()
  await userEvent.keyboard(keys)
}

it('reads out the full date and what the day was, first of today', async () => {
  await renderPoolen()
  expect(slider().getAttribute('aria-label')).toBe(
    'Kalender för Kontaktpoolen, 24 november 2025 till 23 november 2026',
  )
  expect(spoken()).toBe('måndag 23 november 2026, inget inlägg')
  await go('{ArrowUp}{ArrowUp}{ArrowUp}')
  expect(spoken()).toBe('fredag 20 november 2026, 2 inlägg')
  await go('{ArrowLeft}')
  expect(spoken()).toBe('fredag 13 november 2026, inget inlägg')
})

it('says of a paused day with posts that it had both, and what was entered afterwards', async () => {
  await renderPoolen()
  await go('{ArrowLeft>20/}')
  expect(spoken()).toBe('måndag 6 juli 2026, uppehåll, anmält i efterhand')
  await go('{ArrowDown}')
  expect(spoken()).toBe('tisdag 7 juli 2026, 1 inlägg, uppehåll, anmält i efterhand')
})

it('goes to the ends and no further', async () => {
  await renderPoolen()
  await go('{Home}')
  expect(spoken()).toMatch(/^måndag 24 november 2025/)
  await go('{ArrowLeft}')
  expect(spoken()).toMatch(/^måndag 24 november 2025/)
  await go('{End}{ArrowRight}')
  expect(spoken()).toMatch(/^måndag 23 november 2026/)
  await go('{PageUp}')
  expect(spoken()).toMatch(/^måndag 26 oktober 2026/)
})

it('shows the same words to those who look, and stays when focus comes back', async () => {
  await renderPoolen()
  const calendar = card('Året, dag för dag')
  expect(wordsOf(calendar)).toContain('Peka på en dag')
  await go('{ArrowUp}{ArrowUp}{ArrowUp}')
  expect(wordsOf(calendar)).toContain('fredag 20 november 2026, 2 inlägg')
  await userEvent.tab()
  expect(wordsOf(calendar)).not.toContain('fredag 20 november')
  expect(spoken()).toBe('fredag 20 november 2026, 2 inlägg')
})

it('tells an unknown day from one without posts', async () => {
  await renderPoolen({ ...poolen, knownUntil: '2026-11-21' })
  expect(spoken()).toBe('måndag 23 november 2026, okänt')
  await go('{ArrowUp}{ArrowUp}')
  expect(spoken()).toBe('lördag 21 november 2026, inget inlägg')
})

it('begins with the first day of a channel that is new', async () => {
  await renderPoolen({ name: 'Familjehem', start: '2026-11-11' })
  await go('{Home}')
  expect(spoken()).toBe('onsdag 11 november 2026, inget inlägg')
  expect(screen.queryByRole('combobox', { name: 'År som visas' })).toBeNull()
})

it('shows other years', async () => {
  await renderPoolen()
  const years = screen.getByRole('combobox', { name: 'År som visas' })
  expect(within(years).getAllByRole('option').map(wordsOf)).toEqual([
    'Senaste året',
    '2026',
    '2025',
  ])
  await userEvent.selectOptions(years, '2025')
  expect(slider().getAttribute('aria-label')).toContain('6 oktober 2025 till 4 januari 2026')
})

it('has a table of the same facts', async () => {
  await renderPoolen()
  await userEvent.click(screen.getByText('Visa som tabell'))
  const table = screen.getByRole('table', {
    name: 'Inlägg per månad, 24 november 2025 till 23 november 2026',
  })
  const rows = within(table)
    .getAllByRole('row')
    .map((row) =>
      within(row)
        .queryAllByRole('cell')
        .map((cell) => cell.textContent),
    )
  expect(rows[1]).toEqual(['3', '19, 20 (2 inlägg)', '', ''])
  expect(rows[5]).toEqual(['1', '7', '1–31', ''])
})

it('reads out in English too', async () => {
  await renderPoolen(poolen, { language: 'en' })
  await go('{ArrowUp}{ArrowUp}{ArrowUp}')
  expect(spoken()).toBe('Friday, 20 November 2026, 2 posts')
})
