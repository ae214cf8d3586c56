import { screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { commonCadence, commonLifecycle } from '#features/channels/bulkStart.ts'
import { findAxeViolations } from '../../ui/findAxeViolations.ts'
import { foundTown, settleChannel } from '../monday/town.ts'
import { openTown } from '../renderScreen.tsx'
import { cardOf } from './cards.ts'
import { renderRegister, wordsOf } from './renderChannels.tsx'

async function renderThree() {
  const town = await openTown()
  await foundTown(town.db, town.stamp)
  for (const name of ['Norr', 'Söder', 'Öst'])
    await settleChannel(town.db, town.stamp, { name, unit: 'Seniorcenter' })
  await renderRegister(town)
  await screen.findByRole('table')
  return town
}

const box = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name })
const acts = () => screen.queryByRole('group', { name: 'Ändra de valda kanalerna' })

it('changes those that are chosen as one change, which is undone as one', async () => {
  const { db } = await renderThree()
  expect(acts()).toBeNull()
  const user = userEvent.setup()
  await user.click(box('Välj Norr'))
  await user.keyboard('{Shift>}')
  await user.click(box('Välj Öst'))
  await user.keyboard('{/Shift}')
  expect(screen.getByText('3 kanaler valda.')).toBeDefined()
  expect(await findAxeViolations()).toEqual([])

  await userEvent.click(screen.getByRole('button', { name: 'Ändra skede' }))
  const panel = await screen.findByRole('dialog', { name: 'Skede för 3 kanaler' })
  expect(wordsOf(panel)).toContain('Gäller Norr, Söder och Öst.')
  await userEvent.selectOptions(within(panel).getByRole('combobox', { name: 'Skede' }), 'Vilande')
  await userEvent.click(within(panel).getByRole('button', { name: 'Ändra 3 kanaler' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  const stages = async () => (await db.channels.toArray()).map(({ lifecycle }) => lifecycle)
  expect(await stages()).toEqual(['resting', 'resting', 'resting'])

  // They are still chosen, for the next thing to be done to them.
  expect(box('Välj Söder').checked).toBe(true)
  await userEvent.click(await screen.findByRole('button', { name: 'Ångra' }))
  await waitFor(async () => expect(await stages()).toEqual(['running', 'running', 'running']))
})

it('says how many of the chosen are out of sight, and lets go of them', async () => {
  await renderThree()
  await userEvent.click(box('Välj alla som visas'))
  await userEvent.click(screen.getByRole('searchbox', { name: 'Sök kanal' }))
  await userEvent.paste('Norr')
  expect(await screen.findByText('2 av dem visas inte nu.', { exact: false })).toBeDefined()
  await userEvent.click(screen.getByRole('button', { name: 'Avmarkera' }))
  expect(acts()).toBeNull()
  expect(box('Välj Norr').checked).toBe(false)
})

it('begins from what the chosen have in common, else from what is usual', () => {
  const monthly = { n: 1, per: 'month' } as const
  const [page, alike] = [cardOf({ cadence: monthly }), cardOf({ id: 'c2', cadence: monthly })]
  expect(commonCadence([page, alike])).toMatchObject(monthly)
  expect(commonCadence([page, cardOf()])).toMatchObject({ n: 1, per: 'week' })
  expect(commonLifecycle([page, alike])).toBe('running')
  expect(commonLifecycle([cardOf({ lifecycle: 'closing' })])).toBe('closing')
  expect(commonLifecycle([cardOf({ lifecycle: 'closing' }), page])).toBe('running')
})
