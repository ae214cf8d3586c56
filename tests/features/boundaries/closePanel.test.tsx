import { createRootRoute, createRoute } from '@tanstack/react-router'
import { screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { Suspense, useState } from 'react'
import { expect, it } from 'vitest'
import { ClosePanel } from '#features/boundaries/ClosePanel.tsx'
import { readStrategy } from '#storage/readStrategy.ts'
import { addedChannel } from '../../storage/written.ts'
import { openTown, renderScreen } from '../renderScreen.tsx'

it('takes a channel towards its end, with a new one that takes over', async () => {
  const town = await openTown()
  const { db, stamp } = town
  const { id } = await addedChannel(db, stamp(), { name: 'Gamla bloggen' })
  function Screen() {
    const [isOpen, setIsOpen] = useState(true)
    return (
      <Suspense>
        {isOpen && <ClosePanel channelId={id} onClose={() => setIsOpen(false)} />}
      </Suspense>
    )
  }
  const root = createRootRoute()
  const routeTree = root.addChildren([
    createRoute({ getParentRoute: () => root, path: '/', component: Screen }),
  ])
  await renderScreen(town, { routeTree, address: '/' })
  const panel = within(await screen.findByRole('dialog', { name: 'Avveckla Gamla bloggen' }))
  const successor = panel.getByRole('combobox', { name: /^Ersätts av/u })
  await userEvent.type(successor, 'Nyhetsbrevet{Enter}')
  const made = within(await screen.findByRole('dialog', { name: 'Ny kanal' }))
  expect(made.getByLabelText('Plattform')).toHaveProperty('value', 'newsletter')
  await userEvent.click(made.getByRole('button', { name: 'Lägg till kanalen' }))
  await waitFor(() => expect(screen.queryByRole('dialog', { name: 'Ny kanal' })).toBeNull())
  await waitFor(() => expect(successor).toHaveProperty('value', 'Nyhetsbrevet'))
  await userEvent.click(panel.getByRole('button', { name: 'Avveckla' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())

  const { channels } = await readStrategy(db)
  const next = channels.find(({ name }) => name === 'Nyhetsbrevet')
  expect(channels.find((channel) => channel.id === id)).toMatchObject({
    lifecycle: 'closing',
    successorChannelId: next?.id,
  })
})
