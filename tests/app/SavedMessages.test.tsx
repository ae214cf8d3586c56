import { screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { createStore } from 'zustand'
import { SavedMessages, type LastSaved } from '#app/SavedMessages.tsx'
import { UndoKeys } from '#app/UndoKeys.tsx'
import { savePlan } from '#storage/savePlan.ts'
import { addUnit } from '#storage/unitWrites.ts'
import { renderInApp } from './renderInApp.tsx'

const stamp = { now: '2026-11-23T08:00:00.000Z', newId: () => 'unit-1' }

async function renderMessages() {
  const news = createStore<LastSaved>(() => ({ seq: null }))
  const { db } = await renderInApp(<SavedMessages news={news} />)
  return { db, tell: (seq: number | null) => news.setState({ seq }) }
}

it('says what was saved and takes it back', async () => {
  const { db, tell } = await renderMessages()
  const added = await addUnit(db, stamp, { name: 'Kontaktpoolen', kind: 'unit' })
  tell(added.ok ? added.seq : null)
  expect(await screen.findByText('Sparat: ny enhet, Kontaktpoolen.')).toBeDefined()

  await userEvent.click(screen.getByRole('button', { name: 'Ångra' }))
  expect(await screen.findByText('Ångrat: ny enhet, Kontaktpoolen.')).toBeDefined()
  expect(await db.units.count()).toBe(0)
})

it('no longer offers to take back what the keys have taken back', async () => {
  const news = createStore<LastSaved>(() => ({ seq: null }))
  const { db } = await renderInApp(
    <>
      <SavedMessages news={news} />
      <UndoKeys />
    </>,
  )
  const added = await addUnit(db, stamp, { name: 'Kontaktpoolen', kind: 'unit' })
  news.setState({ seq: added.ok ? added.seq : null })
  expect(await screen.findByText('Sparat: ny enhet, Kontaktpoolen.')).toBeDefined()

  await userEvent.keyboard('{Control>}z{/Control}')
  expect(await screen.findByText('Ångrat: ny enhet, Kontaktpoolen.')).toBeDefined()
  expect(screen.queryByText('Sparat: ny enhet, Kontaktpoolen.')).toBeNull()
})

it('keeps quiet about a change that another has come after, and about the first plan', async () => {
  const { db, tell } = await renderMessages()
  const plan = await savePlan(db, stamp, { organisation: 'Socialförvaltningen', language: 'sv' })
  tell(plan.ok ? plan.seq : null)
  const first = await addUnit(db, stamp, { name: 'Kontaktpoolen', kind: 'unit' })
  const second = await addUnit(
    db,
    { ...stamp, newId: () => 'unit-2' },
    { name: 'Seniorcenter', kind: 'unit' },
  )
  tell(first.ok ? first.seq : null)
  tell(second.ok ? second.seq : null)
  expect(await screen.findByText('Sparat: ny enhet, Seniorcenter.')).toBeDefined()
  expect(screen.queryByText(/Kontaktpoolen/)).toBeNull()
  expect(screen.queryByText(/planen/)).toBeNull()
})
