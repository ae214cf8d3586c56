import { createRootRoute, createRoute, Outlet } from '@tanstack/react-router'
import { screen } from '@testing-library/react'
import type { DayNumber } from '#domain/calendar.ts'
import type { Language } from '#domain/plan.ts'
import { ChannelScreen } from '#features/channels/ChannelScreen.tsx'
import { ChannelsScreen } from '#features/channels/ChannelsScreen.tsx'
import { registerSearchSchema } from '#features/channels/registerSearch.ts'
import { renderScreen, type Town } from '../renderScreen.tsx'

type Drawing = { readonly language?: Language; readonly today?: DayNumber }

/** Draws the register of the town, and waits for it. */
export async function renderRegister(town: Town, drawing: Drawing = {}) {
  const rendered = await renderScreen(town, {
    routeTree: channelRoutes(),
    address: '/channels',
    ...drawing,
  })
  await screen.findByRole('heading', { level: 1 })
  return rendered
}

/** Draws the page of one of the town's channels, and waits for it. */
export async function renderChannel(
  town: Town,
  channelId: string,
  { hash = '', ...drawing }: Drawing & { readonly hash?: string } = {},
) {
  const rendered = await renderScreen(town, {
    routeTree: channelRoutes(),
    address: `/channels/${channelId}${hash}`,
    ...drawing,
  })
  await screen.findByRole('heading', { level: 1 })
  return rendered
}

function channelRoutes() {
  const root = createRootRoute({
    component: () => (
      <main>
        <Outlet />
      </main>
    ),
  })
  return root.addChildren([
    createRoute({
      getParentRoute: () => root,
      path: '/channels',
      validateSearch: registerSearchSchema,
      component: ChannelsScreen,
    }),
    createRoute({
      getParentRoute: () => root,
      path: '/channels/$channelId',
      component: ChannelScreen,
    }),
    createRoute({ getParentRoute: () => root, path: '/data', component: () => <h1>Data</h1> }),
  ])
}

/** Everything that an element says, on one line. */
export function wordsOf(element: Element): string {
  return element.textContent.replace(/\s+/gu, ' ').trim()
}

/** The card with this title. */
export function card(title: string): HTMLElement {
  return screen.getByRole('region', { name: title })
}
