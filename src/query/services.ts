import { createContext, use } from 'react'
import type { DayNumber } from '#domain/calendar.ts'
import type { Database } from '#storage/database.ts'
import type { Stamp } from '#storage/stamp.ts'
import type { ChangeFeed } from './changeFeed.ts'

/** What reads and writes need from outside; made in the app, and by hand in tests. */
export type Services = {
  /** Opened before the first screen is drawn. */
  readonly db: Database
  readonly clock: {
    /** ISO 8601 in UTC. */
    readonly now: () => string
    /** Today in the plan's time zone. */
    readonly today: () => DayNumber
  }
  readonly newId: () => string
}

/** The services as hooks meet them: with the news of committed changes. */
export type LiveServices = Services & { readonly feed: ChangeFeed }

export const ServicesContext = createContext<LiveServices | null>(null)

/** The services of the provider above. Throws without one. */
export function useServices(): LiveServices {
  const services = use(ServicesContext)
  if (!services) throw new Error('A QueryProvider is missing above')
  return services
}

/** The instant and the id source for one write. */
export function toStamp(services: Services): Stamp {
  return { now: services.clock.now(), newId: services.newId }
}
