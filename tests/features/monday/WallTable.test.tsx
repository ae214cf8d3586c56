import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { findAxeViolations } from '../../ui/findAxeViolations.ts'
import { openTown } from '../renderScreen.tsx'
import { renderMonday } from './renderMonday.tsx'
import { settleTown } from './townChannels.ts'

async function renderTable() {
  const town = await openTown()
  await settleTown(town.db, town.stamp)
  await renderMonday(town, { address: '/?view=table' })
  return screen.findByRole('table', {
    name: 'Kanalernas rytm och status, 1 juni 2026 till 23 november 2026',
  })
}

function cellsOf(table: HTMLElement, name: string): string[] {
  const row = within(table)
    .getByRole('rowheader', { name: new RegExp(name) })
    .closest('tr')
  return [...(row?.querySelectorAll('td') ?? [])].map((cell) => cell.textContent)
}

it('holds the facts of the wall, in its order', async () => {
  const table = await renderTable()
  const names = within(table)
    .getAllByRole('rowheader')
    .map((header) => within(header).getByRole('link').textContent)
  expect(names.slice(0, 3)).toEqual(['Seniorcenter Öst', 'Kontaktpoolen', 'Seniorcenter Söder'])
  expect(names).toHaveLength(9)
  expect(cellsOf(table, 'Kontaktpoolen')).toEqual([
    'Kontaktpoolen',
    'Risk, tyst 19 dagar',
    '45 av 52 veckorPerioder',
    '0, längst 45',
    '19 dagar',
    '2026-11-04',
    '2026-11-23',
    '57',
  ])
  expect(cellsOf(table, 'Omvärldsbevakning')).toEqual(['', 'Bevakning', '–', '', '', '', '', '–'])
  expect(await findAxeViolations()).toEqual([])
})

it('lists the periods of a channel in the words of the wall', async () => {
  const table = await renderTable()
  await userEvent.click(within(table).getByRole('button', { name: 'Perioder för Kontaktpoolen' }))
  const dialog = await screen.findByRole('dialog', { name: 'Perioder för Kontaktpoolen' })
  const rows = within(dialog).getAllByRole('row')
  expect(rows).toHaveLength(27)
  expect([...(rows[2]?.children ?? [])].map((cell) => cell.textContent)).toEqual([
    'vecka 47, 16–22 november 2026',
    '0 av 3 inlägg, missad',
  ])
})

it('can be sorted by any figure', async () => {
  const table = await renderTable()
  await userEvent.click(within(table).getByRole('button', { name: 'Index' }))
  await userEvent.click(within(table).getByRole('button', { name: 'Index' }))
  const first = within(table).getAllByRole('rowheader')[0]
  expect(first?.textContent).toContain('Provstads kommun')
})
