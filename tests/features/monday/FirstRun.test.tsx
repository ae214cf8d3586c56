import { screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { findAxeViolations } from '../../ui/findAxeViolations.ts'
import { openTown } from '../renderScreen.tsx'
import { renderMonday } from './renderMonday.tsx'

async function renderDoors() {
  const town = await openTown()
  const { where } = await renderMonday(town)
  await screen.findByRole('heading', { name: 'Börja tomt' })
  return { db: town.db, where }
}

it('offers three doors, and says where the data stays', async () => {
  await renderDoors()
  const doors = screen.getByRole('list', { name: 'Tre sätt att börja' })
  expect([...doors.querySelectorAll('h2')].map((door) => door.textContent)).toEqual([
    'Börja tomt',
    'Exempelkommun',
    'Läs in',
  ])
  expect(screen.getByText(/^Allt ligger i den här webbläsaren/)).toBeDefined()
  expect(await findAxeViolations()).toEqual([])
})

it('begins an empty plan with a name and goes on to the channels', async () => {
  const { db, where } = await renderDoors()
  await userEvent.type(screen.getByLabelText('Organisation'), '  Socialförvaltningen ')
  await userEvent.type(screen.getByLabelText(/^Kommun/), 'Provstad')
  await userEvent.click(screen.getByRole('button', { name: 'Börja' }))
  await waitFor(() => expect(where()).toBe('/channels'))
  expect(await db.plan.toArray()).toMatchObject([
    { organisation: 'Socialförvaltningen', municipality: 'Provstad', language: 'sv' },
  ])
})

it('asks for the name when it is missing, at the field', async () => {
  const { db, where } = await renderDoors()
  await userEvent.click(screen.getByRole('button', { name: 'Börja' }))
  const field = screen.getByLabelText('Organisation')
  expect(document.activeElement).toBe(field)
  expect(field.getAttribute('aria-invalid')).toBe('true')
  expect(screen.getByText(/^Skriv vad organisationen heter/)).toBeDefined()
  await userEvent.type(field, 'S')
  expect(screen.queryByText(/^Skriv vad organisationen heter/)).toBeNull()
  expect(await db.plan.count()).toBe(0)
  expect(where()).toBe('/')
})

it('makes a plan and goes to where files are read in', async () => {
  const { db, where } = await renderDoors()
  await userEvent.click(screen.getByRole('button', { name: 'Läs in inlägg' }))
  await waitFor(() => expect(where()).toBe('/data'))
  expect(await db.plan.count()).toBe(1)
})

it('speaks the other language at one press', async () => {
  const { db } = await renderDoors()
  await userEvent.click(screen.getByRole('radio', { name: 'English' }))
  expect(await screen.findByRole('heading', { name: 'Begin empty' })).toBeDefined()
  await userEvent.type(screen.getByLabelText('Organisation'), 'Social services')
  await userEvent.click(screen.getByRole('button', { name: 'Begin' }))
  await waitFor(async () =>
    expect(await db.plan.toArray()).toMatchObject([
      { organisation: 'Social services', language: 'en' },
    ]),
  )
})
