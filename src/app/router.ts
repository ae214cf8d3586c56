import { createRouter, type RouterHistory } from '@tanstack/react-router'
import { NotFound } from './NotFound.tsx'
import { routeTree } from './routes.ts'
import { ScreenError } from './ScreenError.tsx'
import { ScreenLoading } from './ScreenLoading.tsx'

/** The router, on the browser's history unless another is given. */
export function createAppRouter(history?: RouterHistory) {
  return createRouter({
    routeTree,
    basepath: import.meta.env.BASE_URL,
    ...(history && { history }),
    scrollRestoration: true,
    defaultErrorComponent: ScreenError,
    defaultNotFoundComponent: NotFound,
    defaultPendingComponent: ScreenLoading,
  })
}

declare module '@tanstack/react-router' {
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- only an interface can be augmented
  interface Register {
    router: ReturnType<typeof createAppRouter>
  }
}
