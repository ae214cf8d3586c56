import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'

/** Gives what an error boundary calls before it draws its screen again: failed reads start anew. */
export function useRetryReads(): () => void {
  const client = useQueryClient()
  return useCallback(() => {
    client.removeQueries({ predicate: (query) => query.state.status === 'error' })
  }, [client])
}
