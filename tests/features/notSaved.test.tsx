import { createRootRoute, createRoute } from '@tanstack/react-router'
import { screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { expect, it } from 'vitest'
import { PlanSettings } from '#features/data/PlanSettings.tsx'
import { FirstRun } from '#features/monday/FirstRun.tsx'
import { savePlan } from '#storage/savePlan.ts'
import { abortWrites } from './abortedWrites.ts'
import { renderRegister } from './channels/renderChannels.tsx'
import { openTown, renderScreen } from './renderScreen.tsx'

async function begunTown() {
  const town = await openTown()
  await savePlan(town.db, town.stamp(), { organisation: 'Norr' })
  return town
}

/** Draws one component, and has no room from then on. */
async function fullBrowser(component: () => ReactNode) {
  const town = await begunTown()
  const root = createRootRoute()
  const route = createRoute({ getParentRoute: () => root, path: '/', component })
  await renderScreen(town, { routeTree: root.addChildren([route]), address: '/' })
  return { db: town.db, makeRoom: abortWrites() }
}

const notSaved = () => screen.findByText(/^Inget sparades: /)

it('a setting that was not saved stays in its field', async () => {
  const { db, makeRoom } = await fullBrowser(PlanSettings)
  const field = await screen.findByRole('textbox', { name: 'Organisation' })
  await userEvent.clear(field)
  await userEvent.type(field, 'Söder{Enter}')
  await notSaved()
  expect(field).toHaveProperty('value', 'Söder')
  expect(await db.plan.toArray()).toMatchObject([{ organisation: 'Norr' }])

  makeRoom()
  await userEvent.type(field, '{Enter}')
  await waitFor(async () =>
    expect(await db.plan.toArray()).toMatchObject([{ organisation: 'Söder' }]),
  )
})

it('a plan that was not begun keeps its name at the door', async () => {
  await fullBrowser(() => <FirstRun takesFocus={false} />)
  const field = await screen.findByRole('textbox', { name: 'Organisation' })
  await userEvent.type(field, 'Öster{Enter}')
  await notSaved()
  expect(field).toHaveProperty('value', 'Öster')
})

it('channels that were not added stay in their panel', async () => {
  const town = await begunTown()
  const { db } = town
  await renderRegister(town)
  const makeRoom = abortWrites()
  await userEvent.click(await screen.findByRole('button', { name: 'Lägg till kanaler' }))
  const links = await screen.findByRole('textbox', { name: 'Länkar' })
  await userEvent.click(links)
  await userEvent.paste('instagram.com/badet')
  const submit = screen.getByRole('button', { name: 'Lägg till kanalen' })
  await userEvent.click(submit)
  await notSaved()
  expect(links).toHaveProperty('value', 'instagram.com/badet')
  expect(await db.channels.count()).toBe(0)

  makeRoom()
  await userEvent.click(submit)
  await waitFor(async () => expect(await db.channels.count()).toBe(1))
})
