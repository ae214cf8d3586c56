import { screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { findAxeViolations } from '../../ui/findAxeViolations.ts'
import { foundTown, settleChannel } from '../monday/town.ts'
import { openTown } from '../renderScreen.tsx'
import { readIn } from './readIn.ts'
import { card, renderChannel, wordsOf } from './renderChannels.tsx'

async function renderBlog() {
  const town = await openTown()
  await foundTown(town.db, town.stamp)
  const id = await settleChannel(town.db, town.stamp, {
    name: 'Seniorbloggen',
    platform: 'blog',
    cadence: { n: 1, per: 'week' },
    start: '2026-10-05',
    knownUntil: null,
  })
  await readIn(town, id, [{ date: '2026-11-16', text: 'Hej' }])
  await renderChannel(town, id)
  return town
}

const known = () => card('Kända dagar')
const lines = () => within(known()).queryAllByRole('listitem').map(wordsOf)
const header = () => wordsOf(screen.getByRole('banner'))

async function writeDate(label: string, day: string) {
  const field = screen.getByLabelText(label)
  await userEvent.clear(field)
  await userEvent.type(field, day)
}

async function state(from: string, to: string) {
  await writeDate('Första dagen', from)
  await writeDate('Sista dagen', to)
  await userEvent.click(within(known()).getByRole('button', { name: 'Spara' }))
}

it('lists what a file made known, which goes with the file only', async () => {
  await renderBlog()
  expect(lines()).toHaveLength(1)
  expect(lines()[0]).toContain('16–23 november 2026')
  expect(lines()[0]).toContain('ur en inläst fil')
  expect(within(known()).queryByRole('button', { name: /^Ta bort/ })).toBeNull()
})

it('lets the user vouch for a time, whose days count then', async () => {
  await renderBlog()
  expect(header()).toContain('Planen hölls 1 av 1 vecka')
  await userEvent.click(within(known()).getByRole('button', { name: 'Intyga en tid' }))
  await within(known()).findByLabelText('Första dagen')
  expect(await findAxeViolations()).toEqual([])
  await state('2026-10-05', '2026-11-15')
  await waitFor(() => expect(lines()).toHaveLength(2))
  expect(lines()[1]).toContain('5 oktober–15 november 2026')
  expect(lines()[1]).toContain('intygat av er')
  await waitFor(() => expect(header()).toContain('Planen hölls 1 av 7 veckor'))

  await userEvent.click(within(known()).getByRole('button', { name: /^Ta bort 5 oktober/ }))
  await waitFor(() => expect(lines()).toHaveLength(1))
  await waitFor(() => expect(header()).toContain('Planen hölls 1 av 1 vecka'))
  const undo = screen.getAllByRole('button', { name: 'Ångra' }).at(-1)
  if (!undo) throw new Error('nothing to undo')
  await userEvent.click(undo)
  await waitFor(() => expect(lines()).toHaveLength(2))
})

it('vouches for no day that has not been, nor backwards', async () => {
  await renderBlog()
  await userEvent.click(within(known()).getByRole('button', { name: 'Intyga en tid' }))
  await within(known()).findByLabelText('Första dagen')
  await userEvent.click(within(known()).getByRole('button', { name: 'Spara' }))
  expect(document.activeElement).toBe(screen.getByLabelText('Första dagen'))
  await state('2026-11-01', '2026-11-24')
  expect(screen.getByText('Välj en dag som har varit. Vad som kommer vet ingen än.')).toBeDefined()
  await state('2026-11-01', '2026-10-31')
  expect(screen.getByText('Sista dagen ligger före den första. Välj en senare dag.')).toBeDefined()
  expect(lines()).toHaveLength(1)
})
