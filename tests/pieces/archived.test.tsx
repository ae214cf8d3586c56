import { createRootRoute, createRoute } from '@tanstack/react-router'
import { screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { Suspense } from 'react'
import { expect, it } from 'vitest'
import { Archived } from '#pieces/strategy/Archived.tsx'
import { deleteChannel } from '#storage/deleteChannel.ts'
import { readStrategy } from '#storage/readStrategy.ts'
import { goalWrites, initiativeWrites } from '#storage/strategyWrites.ts'
import { deleteUnit } from '#storage/unitWrites.ts'
import { openTown, renderScreen } from '../features/renderScreen.tsx'
import { addedChannel, addedUnit, written } from '../storage/written.ts'

it('brings back what has been archived of several kinds, and keeps the focus among them', async () => {
  const town = await openTown()
  const { db, stamp } = town
  const unit = await addedUnit(db, stamp(), 'Fritid')
  const channel = await addedChannel(db, stamp(), { name: 'Bloggen', ownerUnitIds: [unit.id] })
  const goal = await written(
    goalWrites.add(db, stamp(), { title: 'Trygg uppväxt', status: 'active' }),
  )
  const initiative = await written(initiativeWrites.add(db, stamp(), { lifecycle: 'idea' }))
  await deleteChannel(db, stamp(), channel.id)
  await deleteUnit(db, stamp(), unit.id)
  await goalWrites.archive(db, stamp(), goal.value.id)
  await initiativeWrites.archive(db, stamp(), initiative.value.id)

  const root = createRootRoute()
  const routeTree = root.addChildren([
    createRoute({
      getParentRoute: () => root,
      path: '/',
      component: () => (
        <Suspense>
          <Archived kinds={['goals', 'initiatives', 'units', 'channels']} />
        </Suspense>
      ),
    }),
  ])
  await renderScreen(town, { routeTree, address: '/' })
  await userEvent.click(await screen.findByText('4 arkiverade'))
  // One without a name of its own goes by its kind.
  screen.getByRole('button', { name: 'Ta tillbaka Insats' })
  expect(screen.getByText(/^Bloggen/u).textContent).toMatch(/^Bloggen Kanal, arkiverad /u)

  const back = (name: string) => screen.getByRole('button', { name: `Ta tillbaka ${name}` })
  await userEvent.click(back('Fritid'))
  await screen.findByText('3 arkiverade')
  await waitFor(() => expect(document.activeElement).toBe(back('Bloggen')))
  await userEvent.click(back('Bloggen'))
  await userEvent.click(back('Trygg uppväxt'))
  await waitFor(async () =>
    expect(await readStrategy(db)).toMatchObject({
      units: [{ name: 'Fritid' }],
      channels: [{ name: 'Bloggen' }],
      goals: [{ title: 'Trygg uppväxt' }],
      initiatives: [],
    }),
  )
})
