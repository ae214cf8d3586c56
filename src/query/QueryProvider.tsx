import { QueryClientProvider } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { ServicesContext } from './services.ts'
import type { Queries } from './startQueries.ts'

/** Gives the hooks of this room what they need. Put a Suspense and an error boundary below it. */
export function QueryProvider({
  queries,
  children,
}: {
  readonly queries: Queries
  readonly children: ReactNode
}) {
  return (
    <QueryClientProvider client={queries.client}>
      <ServicesContext value={queries.services}>{children}</ServicesContext>
    </QueryClientProvider>
  )
}
