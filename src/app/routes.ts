import { createRootRoute, createRoute } from '@tanstack/react-router'
import { boundariesSearchSchema } from '#features/boundaries/boundariesSearch.ts'
import { registerSearchSchema } from '#features/channels/registerSearch.ts'
import { logSearchSchema } from '#features/log/logSearch.ts'
import { mapSearchSchema } from '#features/map/mapSearch.ts'
import { mondaySearchSchema } from '#features/monday/mondaySearch.ts'
import { screens } from './screens.ts'
import { Shell } from './Shell.tsx'

const root = createRootRoute({ component: Shell })

const monday = createRoute({
  getParentRoute: () => root,
  path: '/',
  validateSearch: mondaySearchSchema,
  component: screens.monday.component,
})

const log = createRoute({
  getParentRoute: () => root,
  path: '/log',
  validateSearch: logSearchSchema,
  component: screens.log.component,
})

const map = createRoute({
  getParentRoute: () => root,
  path: '/map',
  validateSearch: mapSearchSchema,
  component: screens.map.component,
})

const prioritise = createRoute({
  getParentRoute: () => root,
  path: '/prioritise',
  component: screens.prioritise.component,
})

const session = createRoute({
  getParentRoute: () => root,
  path: '/prioritise/$sessionId',
  component: screens.session.component,
})

const review = createRoute({
  getParentRoute: () => root,
  path: '/prioritise/review/$decisionId',
  component: screens.review.component,
})

const boundaries = createRoute({
  getParentRoute: () => root,
  path: '/boundaries',
  validateSearch: boundariesSearchSchema,
  component: screens.boundaries.component,
})

const channels = createRoute({
  getParentRoute: () => root,
  path: '/channels',
  validateSearch: registerSearchSchema,
  component: screens.channels.component,
})

const readRegister = createRoute({
  getParentRoute: () => root,
  path: '/channels/read-in',
  component: screens.readRegister.component,
})

const channel = createRoute({
  getParentRoute: () => root,
  path: '/channels/$channelId',
  component: screens.channel.component,
})

const data = createRoute({
  getParentRoute: () => root,
  path: '/data',
  component: screens.data.component,
})

/**
 * Which address shows which screen. A screen that keeps its filters in the address adds
 * `validateSearch` with the schema its feature exports, and reads them by `useSearch({ from })`.
 * Each route is made by itself: made inside the call, its addresses and filters would all be `any`.
 */
export const routeTree = root.addChildren([
  monday,
  log,
  map,
  prioritise,
  session,
  review,
  boundaries,
  channels,
  readRegister,
  channel,
  data,
])
