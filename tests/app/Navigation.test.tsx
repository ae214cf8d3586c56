import { createRootRoute, createRoute } from '@tanstack/react-router'
import { screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { Navigation } from '#app/Navigation.tsx'
import { readStrategy } from '#storage/readStrategy.ts'
import { deleteChannel } from '#storage/deleteChannel.ts'
import { audienceWrites } from '#storage/strategyWrites.ts'
import { settleTown } from '../features/monday/townChannels.ts'
import { openTown, renderScreen, type Town } from '../features/renderScreen.tsx'
import { written } from '../storage/written.ts'

async function renderNavigation(town: Town, address = '/') {
  const root = createRootRoute({ component: Navigation })
  const routeTree = root.addChildren(
    ['/', '/data', '/map'].map((path) => createRoute({ getParentRoute: () => root, path })),
  )
  await renderScreen(town, { routeTree, address })
}

const descriptionOf = (name: string) => {
  const link = screen.getByRole('link', { name })
  return document.getElementById(link.getAttribute('aria-describedby') ?? '')?.textContent
}

it('says beside a screen how much waits there, and when that changes', async () => {
  const town = await openTown()
  const { db, stamp } = town
  await settleTown(db, stamp)
  await renderNavigation(town)
  await waitFor(() => expect(descriptionOf('Kanaler')).toBe('2 kanaler behöver stöd'))
  // Nothing waits where there are no goals and no target groups.
  expect(descriptionOf('Gränser')).toBeUndefined()

  await written(audienceWrites.add(db, stamp(), { name: 'Unga' }))
  await waitFor(() => expect(descriptionOf('Gränser')).toBe('en sak att lyfta blicken till'))
  const silent = (await readStrategy(db)).channels.find(({ name }) => name === 'Seniorcenter Öst')
  await deleteChannel(db, stamp(), silent?.id ?? '')
  await waitFor(() => expect(descriptionOf('Kanaler')).toBe('en kanal behöver stöd'))
})

it('counts nothing while files are read in, and goes on saying what it last counted', async () => {
  const town = await openTown()
  const { db, stamp } = town
  await renderNavigation(town)
  await written(audienceWrites.add(db, stamp(), { name: 'Unga' }))
  await waitFor(() => expect(descriptionOf('Gränser')).toBe('en sak att lyfta blicken till'))
  await userEvent.click(screen.getByRole('link', { name: 'Data och inställningar' }))
  await written(audienceWrites.add(db, stamp(), { name: 'Äldre' }))
  await new Promise((resolve) => setTimeout(resolve, 400))
  expect(descriptionOf('Gränser')).toBe('en sak att lyfta blicken till')
  await userEvent.click(screen.getByRole('link', { name: 'Karta' }))
  await waitFor(() => expect(descriptionOf('Gränser')).toBe('2 saker att lyfta blicken till'))
})
