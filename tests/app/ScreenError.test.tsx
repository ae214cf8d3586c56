import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  Outlet,
  RouterProvider,
} from '@tanstack/react-router'
import { screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { ScreenError } from '#app/ScreenError.tsx'
import { renderInApp } from './renderInApp.tsx'

/** A screen that throws until it is mended, inside the frame that should survive it. */
function routerAround(faulty: { isMended: boolean }) {
  const root = createRootRoute({
    component: () => (
      <>
        <nav>Skärmar</nav>
        <Outlet />
      </>
    ),
  })
  const routeTree = root.addChildren([
    createRoute({
      getParentRoute: () => root,
      path: '/',
      component: function Faulty() {
        if (!faulty.isMended) throw new Error('the wall fell')
        return <h1>Måndag</h1>
      },
    }),
  ])
  return createRouter({
    routeTree,
    history: createMemoryHistory(),
    defaultErrorComponent: ScreenError,
  })
}

it('stands in for a screen that threw, and tries it again', async () => {
  // React and the router both report what an error boundary caught.
  vi.spyOn(console, 'error').mockReturnValue(undefined)
  vi.spyOn(console, 'warn').mockReturnValue(undefined)
  const faulty = { isMended: false }
  await renderInApp(
    <RouterProvider<ReturnType<typeof routerAround>> router={routerAround(faulty)} />,
  )

  expect(await screen.findByRole('heading', { name: 'Skärmen kunde inte visas' })).toBeDefined()
  expect(screen.getByRole('navigation').textContent).toBe('Skärmar')
  expect(screen.getByText(/the wall fell/)).toBeDefined()

  faulty.isMended = true
  await userEvent.click(screen.getByRole('button', { name: 'Försök igen' }))
  expect(await screen.findByRole('heading', { name: 'Måndag' })).toBeDefined()
})
