import { createRootRoute, createRoute } from '@tanstack/react-router'
import type { DayNumber } from '#domain/calendar.ts'
import type { Language } from '#domain/plan.ts'
import { mondaySearchSchema } from '#features/monday/mondaySearch.ts'
import { MondayScreen } from '#features/monday/MondayScreen.tsx'
import { ExampleBanner } from '#features/monday/ExampleBanner.tsx'
import { renderScreen, type Town } from '../renderScreen.tsx'

type Drawing = {
  readonly address?: string
  readonly language?: Language
  readonly today?: DayNumber
}

/** Draws Monday on the town as it stands; gives the router's address. */
export function renderMonday(
  town: Town,
  { address = '/', language, today }: Drawing = {},
): Promise<{ readonly where: () => string }> {
  return renderScreen(town, { routeTree: mondayRoutes(), address, language, today })
}

function mondayRoutes() {
  const root = createRootRoute()
  return root.addChildren([
    createRoute({
      getParentRoute: () => root,
      path: '/',
      validateSearch: mondaySearchSchema,
      component: () => (
        <main>
          <ExampleBanner />
          <MondayScreen />
        </main>
      ),
    }),
    createRoute({ getParentRoute: () => root, path: '/channels', component: () => 'kanaler' }),
    createRoute({
      getParentRoute: () => root,
      path: '/channels/$channelId',
      component: () => 'kanal',
    }),
    createRoute({ getParentRoute: () => root, path: '/data', component: () => 'data' }),
  ])
}
