import type { QueryClient } from '@tanstack/react-query'
import { startChangeFeed } from './changeFeed.ts'
import { createQueryClient, type NotSavedHandler, type SavedHandler } from './queryClient.ts'
import type { LiveServices, Services } from './services.ts'

/** The one set of queries of a page, alive as long as the page is. */
export type Queries = {
  readonly services: LiveServices
  readonly client: QueryClient
  /** Has everything on the screen read again, e.g. when the database has been opened anew. */
  readonly rereadAll: () => void
  /** Stops listening to commits; for tests. */
  readonly stop: () => void
}

/**
 * Begins to listen to commits. `onNotSaved` hears of every write that the browser did not commit,
 * `onSaved` of every recorded change that it did.
 */
export function startQueries(
  services: Services,
  onNotSaved: NotSavedHandler,
  onSaved?: SavedHandler,
): Queries {
  const client = createQueryClient(onNotSaved, onSaved)
  const feed = startChangeFeed(services.db, client)
  return {
    services: { ...services, feed },
    client,
    rereadAll: feed.scheduleAll,
    stop: () => {
      feed.stop()
      client.clear()
    },
  }
}
