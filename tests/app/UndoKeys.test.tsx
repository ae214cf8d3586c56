import { screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { UndoKeys } from '#app/UndoKeys.tsx'
import { addUnit } from '#storage/unitWrites.ts'
import { renderInApp } from './renderInApp.tsx'

const stamp = { now: '2026-11-23T08:00:00.000Z', newId: () => 'unit-1' }

async function renderWithUnit() {
  const { db } = await renderInApp(
    <>
      <UndoKeys />
      <label>
        Namn <input />
      </label>
    </>,
  )
  await addUnit(db, stamp, { name: 'Kontaktpoolen', kind: 'unit' })
  return db
}

it('takes the latest change back, says what it was, and does it again', async () => {
  const db = await renderWithUnit()
  await userEvent.keyboard('{Control>}z{/Control}')
  expect(await screen.findByText('Ångrat: ny enhet, Kontaktpoolen.')).toBeDefined()
  expect(await db.units.count()).toBe(0)

  await userEvent.click(screen.getByRole('button', { name: 'Gör om' }))
  expect(await screen.findByText('Gjort om: ny enhet, Kontaktpoolen.')).toBeDefined()
  expect(await db.units.count()).toBe(1)
})

it('leaves the keys to a field that is being typed in', async () => {
  const db = await renderWithUnit()
  await userEvent.click(screen.getByLabelText('Namn'))
  await userEvent.keyboard('{Control>}z{/Control}')
  await userEvent.tab()
  await userEvent.keyboard('{Control>}{Shift>}z{/Shift}{/Control}')
  expect(await screen.findByText('Det finns inget att göra om.')).toBeDefined()
  expect(await db.units.count()).toBe(1)
})

it('says so when there is nothing to take back', async () => {
  await renderInApp(<UndoKeys />)
  await userEvent.keyboard('{Meta>}z{/Meta}')
  await waitFor(() => expect(screen.getByText('Det finns inget att ångra.')).toBeDefined())
})
