import type { RouteComponent } from '@tanstack/react-router'
import { lazy, type ComponentType } from 'react'

type Screen = { readonly load: () => Promise<ComponentType>; readonly component: RouteComponent }

function screen(load: () => Promise<ComponentType>): Screen {
  return { load, component: lazy(async () => ({ default: await load() })) }
}

/** Every screen, each fetched when first shown. One line a screen. */
export const screens = {
  monday: screen(async () => (await import('#features/monday/MondayScreen.tsx')).MondayScreen),
  log: screen(async () => (await import('#features/log/LogScreen.tsx')).LogScreen),
  map: screen(async () => (await import('#features/map/MapScreen.tsx')).MapScreen),
  prioritise: screen(
    async () => (await import('#features/prioritise/PrioritiseScreen.tsx')).PrioritiseScreen,
  ),
  session: screen(
    async () => (await import('#features/prioritise/SessionScreen.tsx')).SessionScreen,
  ),
  review: screen(async () => (await import('#features/prioritise/ReviewScreen.tsx')).ReviewScreen),
  boundaries: screen(
    async () => (await import('#features/boundaries/BoundariesScreen.tsx')).BoundariesScreen,
  ),
  channels: screen(
    async () => (await import('#features/channels/ChannelsScreen.tsx')).ChannelsScreen,
  ),
  readRegister: screen(
    async () => (await import('#features/channels/ReadRegisterScreen.tsx')).ReadRegisterScreen,
  ),
  channel: screen(async () => (await import('#features/channels/ChannelScreen.tsx')).ChannelScreen),
  data: screen(async () => (await import('#features/data/DataScreen.tsx')).DataScreen),
}

/** Fetches every screen ahead, so that a lost network later in the day loses none of them. */
export function fetchScreensAhead() {
  // A screen that cannot be fetched now is asked for again, and says so, when it is shown.
  void Promise.allSettled(Object.values(screens).map(({ load }) => load()))
}
