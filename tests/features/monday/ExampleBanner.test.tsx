import { screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { findAxeViolations } from '../../ui/findAxeViolations.ts'
import { openTown } from '../renderScreen.tsx'
import { renderMonday } from './renderMonday.tsx'

async function renderExample() {
  const town = await openTown()
  await renderMonday(town)
  await userEvent.click(await screen.findByRole('button', { name: 'Öppna exemplet' }))
  await screen.findAllByRole('slider')
  return town
}

it('takes the place of the doors, with the wall, a banner, and the focus on the heading', async () => {
  const { db } = await renderExample()
  expect(screen.getByText(/^Det här är Exempelkommun/)).toBeDefined()
  expect(screen.getByText('4 av 6 kanaler håller planen.')).toBeDefined()
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }))
  expect(await db.channels.count()).toBeGreaterThan(6)
  expect(await findAxeViolations()).toEqual([])
})

it('is cleared with one click, which can be taken back', async () => {
  const { db } = await renderExample()
  await userEvent.click(screen.getByRole('button', { name: 'Ta bort exemplet' }))
  expect(await screen.findByRole('heading', { name: 'Börja tomt' })).toBeDefined()
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }))
  await waitFor(() => expect(screen.queryByText(/^Det här är Exempelkommun/)).toBeNull())
  expect(await db.channels.count()).toBe(0)

  await userEvent.click(await screen.findByRole('button', { name: 'Ångra' }))
  expect(await screen.findByText(/^Det här är Exempelkommun/)).toBeDefined()
  await waitFor(() => expect(screen.getByText('4 av 6 kanaler håller planen.')).toBeDefined())
})
