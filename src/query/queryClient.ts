import { MutationCache, QueryClient } from '@tanstack/react-query'
import { toSaveFailure, type SaveFailure } from '#storage/saveFailure.ts'
import { isStorageError } from '#storage/storageError.ts'
import type { TableName } from '#storage/tables.ts'

declare module '@tanstack/react-query' {
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- only an interface can be augmented
  interface Register {
    /** `tables`: what the query shows; a commit to any of them has it read again. */
    queryMeta: { readonly tables?: readonly TableName[] }
  }
}

/** Hears of every write that was not saved, whatever screen it came from. */
export type NotSavedHandler = (failure: SaveFailure, error: unknown) => void

/** Hears of every recorded change that was committed, by its place in the change log. */
export type SavedHandler = (seq: number) => void

/**
 * A client for a database in the same browser: always reachable, also when the network is not, and
 * fresh until a commit says otherwise.
 */
export function createQueryClient(
  onNotSaved: NotSavedHandler,
  onSaved?: SavedHandler,
): QueryClient {
  return new QueryClient({
    mutationCache: new MutationCache({
      onError: (error) => {
        onNotSaved(toSaveFailure(error), error)
        // A fault of our own is told as not saved too, but must not go by unseen.
        if (!isStorageError(error)) reportError(error)
      },
      onSuccess: (result) => {
        const seq = recordedSeq(result)
        if (seq !== null) onSaved?.(seq)
      },
    }),
    defaultOptions: {
      queries: {
        networkMode: 'always',
        staleTime: Infinity,
        retry: false,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
      },
      mutations: { networkMode: 'always', retry: false },
    },
  })
}

/** The change a write's result carries, as `Written` does; null when nothing was written. */
function recordedSeq(result: unknown): number | null {
  if (typeof result !== 'object' || result === null) return null
  if (!('ok' in result && result.ok === true && 'seq' in result)) return null
  return typeof result.seq === 'number' ? result.seq : null
}
