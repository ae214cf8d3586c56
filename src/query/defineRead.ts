import { queryOptions, useSuspenseQuery } from '@tanstack/react-query'
import type { Database } from '#storage/database.ts'
import type { TableName } from '#storage/tables.ts'
import { useServices, type LiveServices } from './services.ts'

/** A named read of storage. */
export type ReadDefinition<Args extends readonly unknown[], Result> = {
  /** Unique among all reads; with the arguments it names what is cached. */
  readonly key: string
  /** The tables it looks at; looking at another throws. */
  readonly tables: readonly TableName[]
  /** Awaits nothing but the database. Gives null, never undefined, for what is not there. */
  readonly read: (db: Database, ...args: Args) => PromiseLike<Result>
  /** False for results of large typed arrays, which are not worth comparing with the ones before. */
  readonly keepsEqualParts?: boolean
}

/**
 * A hook that gives the read's result and keeps it fresh. It suspends the first time; after a
 * commit the former result stays until the new one is there. A read that fails throws to the
 * screen's error boundary. Arguments are compared by value.
 */
export function defineRead<Args extends readonly unknown[], Result>(
  definition: ReadDefinition<Args, Result>,
): (...args: Args) => Result {
  return function useRead(...args) {
    const services = useServices()
    const query = useSuspenseQuery(readOptions(definition, services, args))
    // A failed re-read must not leave an old figure standing as if it were fresh.
    if (query.error !== null && !query.isFetching) throw query.error
    return query.data
  }
}

/** The query of a read, for hooks that need more of it than the result. */
export function readOptions<Args extends readonly unknown[], Result>(
  { key, tables, read, keepsEqualParts = true }: ReadDefinition<Args, Result>,
  { db, feed }: Pick<LiveServices, 'db' | 'feed'>,
  args: Args,
) {
  return queryOptions({
    queryKey: [key, ...args],
    queryFn: async () => {
      const commits = feed.commitsOf(tables)
      const result = await db.transaction('r', tables, () => read(db, ...args))
      // A commit during the first load would go unnoticed: TanStack Query drops an invalidation then.
      if (feed.commitsOf(tables) !== commits) feed.schedule(tables)
      return result
    },
    meta: { tables },
    structuralSharing: keepsEqualParts,
  })
}
