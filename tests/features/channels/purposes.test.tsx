import { screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { readStrategy } from '#storage/readStrategy.ts'
import { foundTown, settleChannel } from '../monday/town.ts'
import { openTown } from '../renderScreen.tsx'
import { renderChannel } from './renderChannels.tsx'

it('shows whom a channel is for, and links it to what is new or there already in one act', async () => {
  const town = await openTown()
  await foundTown(town.db, town.stamp)
  const id = await settleChannel(town.db, town.stamp, {
    name: 'Kontaktpoolen',
    unit: 'Familjehem',
    posts: [],
  })
  const changes = await town.db.changes.count()
  await renderChannel(town, id)
  await screen.findByText(/inte kopplad till någon målgrupp/u)
  const card = screen.getByRole('heading', { name: 'Vem kanalen är till för' }).closest('section')
  if (!card) throw new Error('The card is no section')
  await userEvent.click(within(card).getByRole('button', { name: 'Ändra kopplingar' }))

  const panel = within(await screen.findByRole('dialog'))
  const add = (name: string, text: string) =>
    userEvent.type(panel.getByRole('combobox', { name }), `${text}{Enter}`)
  await add('Lägg till målgrupp', 'Vuxna som kan hjälpa')
  await add('Lägg till mål', 'Fler familjehem')
  await userEvent.click(panel.getByRole('button', { name: 'Spara' }))

  await within(card).findByRole('button', { name: 'Vuxna som kan hjälpa' })
  within(card).getByRole('button', { name: 'Fler familjehem' })
  await waitFor(async () => expect(await town.db.changes.count()).toBe(changes + 1))
  const { channelAudiences, channelGoals } = await readStrategy(town.db)
  expect([...channelAudiences, ...channelGoals].map(({ channelId }) => channelId)).toEqual([id, id])
})
