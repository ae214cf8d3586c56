import { createRootRoute, createRoute } from '@tanstack/react-router'
import { cleanup, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { Suspense, useState } from 'react'
import { expect, it } from 'vitest'
import type { StrategyEditing } from '#pieces/strategy/strategyEditing.ts'
import { StrategyPanel } from '#pieces/strategy/StrategyPanel.tsx'
import { readStrategy } from '#storage/readStrategy.ts'
import {
  audienceWrites,
  barrierWrites,
  benefitWrites,
  goalWrites,
} from '#storage/strategyWrites.ts'
import { written } from '../storage/written.ts'
import { openTown, renderScreen, type Town } from '../features/renderScreen.tsx'

async function renderPanel(town: Town, first: StrategyEditing) {
  function Screen() {
    const [editing, setEditing] = useState<StrategyEditing | null>(first)
    return (
      <Suspense>
        {editing && <StrategyPanel editing={editing} onClose={() => setEditing(null)} />}
      </Suspense>
    )
  }
  const root = createRootRoute()
  const routeTree = root.addChildren([
    createRoute({ getParentRoute: () => root, path: '/', component: Screen }),
  ])
  await renderScreen(town, { routeTree, address: '/' })
  await screen.findByRole('dialog')
}

const user = userEvent.setup()
const save = () => user.click(screen.getByRole('button', { name: 'Spara' }))
const closed = () => waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())

it('makes a benefit with a target group and a goal that were only named, as one change', async () => {
  const town = await openTown()
  await renderPanel(town, { add: 'benefit' })
  await save()
  screen.getByText('Skriv vad målgruppen får ut av det.')
  screen.getByText('Välj målgrupp, eller skriv namnet på en ny.')

  await user.type(screen.getByLabelText('Jag kan'), 'fråga')
  await user.type(screen.getByLabelText('så att'), 'jag vågar')
  await user.type(screen.getByRole('combobox', { name: 'Målgrupp' }), 'Unga{Enter}')
  await user.type(screen.getByRole('combobox', { name: 'Lägg till mål' }), 'Trygg uppväxt{Enter}')
  await save()
  await closed()

  const strategy = await readStrategy(town.db)
  expect(strategy.benefits).toMatchObject([{ statement: 'Jag kan fråga så att jag vågar' }])
  expect(strategy.audiences).toMatchObject([{ name: 'Unga' }])
  expect(strategy.goals).toMatchObject([{ title: 'Trygg uppväxt' }])
  expect(strategy.benefitGoals).toHaveLength(1)
  expect(await town.db.changes.count()).toBe(1)
})

it('shows what an initiative says, and keeps its blanks until they are filled in', async () => {
  const town = await openTown()
  const audience = await written(audienceWrites.add(town.db, town.stamp(), { name: 'Unga' }))
  const benefit = await written(
    benefitWrites.add(town.db, town.stamp(), {
      statement: 'Jag kan fråga',
      audienceId: audience.value.id,
      status: 'active',
    }),
  )
  await renderPanel(town, { add: 'initiative', benefitId: benefit.value.id })
  const sentence = () => screen.getByText(/vill vi ge/u, { selector: 'p' }).textContent
  expect(sentence()).toBe('För Unga vill vi ge Jag kan fråga genom …; ansvarig …; ca … h/vecka.')
  await user.type(screen.getByLabelText(/^eller genom arbetssättet/u), 'frågelåda')
  await user.type(screen.getByLabelText(/^Timmar per vecka/u), '2,5')
  expect(sentence()).toContain('genom frågelåda; ansvarig …; ca 2,5 h/vecka.')
  await save()
  await closed()
  expect((await readStrategy(town.db)).initiatives).toMatchObject([
    {
      audienceId: audience.value.id,
      benefitId: benefit.value.id,
      way: 'frågelåda',
      hoursPerWeek: 2.5,
    },
  ])
})

it('warns of a sensitive target group, and empties a field that is emptied', async () => {
  const town = await openTown()
  const { value } = await written(
    audienceWrites.add(town.db, town.stamp(), { name: 'Unga', size: 'cirka 900' }),
  )
  await renderPanel(town, { kind: 'audience', id: value.id })
  await user.click(screen.getByLabelText('Känslig målgrupp'))
  expect(screen.getByRole('status').textContent).toMatch(/aldrig om enskilda/u)
  await user.clear(screen.getByLabelText(/^Hur många/u))
  await save()
  await closed()
  const [stored] = (await readStrategy(town.db)).audiences
  expect(stored).toMatchObject({ name: 'Unga', sensitive: true })
  expect(stored).not.toHaveProperty('size')
})

it('adds pasted goals at once, without those there are', async () => {
  const town = await openTown()
  const { db, stamp } = town
  await written(goalWrites.add(db, stamp(), { title: 'Trygg uppväxt', status: 'active' }))
  await renderPanel(town, { add: 'goals' })
  await user.click(screen.getByLabelText('Mål, ett per rad'))
  await user.paste('1. trygg uppväxt\n2. Fler familjehem\n3. Aktivt åldrande')
  await user.click(screen.getByRole('button', { name: 'Lägg till 2 mål' }))
  await closed()
  const titles = async () => (await readStrategy(db)).goals.map(({ title }) => title)
  expect(await titles()).toEqual(['Trygg uppväxt', 'Fler familjehem', 'Aktivt åldrande'])
})

it('brings an archived goal back from the panel of a new one', async () => {
  const town = await openTown()
  const { db, stamp } = town
  const { value } = await written(
    goalWrites.add(db, stamp(), { title: 'Trygg uppväxt', status: 'active' }),
  )
  await written(goalWrites.archive(db, stamp(), value.id))
  await renderPanel(town, { add: 'goal' })
  await user.click(screen.getByText('En arkiverad'))
  await user.click(screen.getByRole('button', { name: 'Ta tillbaka Trygg uppväxt' }))
  await waitFor(async () => expect((await readStrategy(db)).goals).toHaveLength(1))
})

it('makes a collaboration with a unit that was only named, and asks for two', async () => {
  const town = await openTown()
  await renderPanel(town, { add: 'collaboration' })
  const unit = () => screen.getByRole('combobox', { name: 'Lägg till enhet' })
  await user.type(unit(), 'Elevhälsan{Enter}')
  await save()
  screen.getByText('Välj minst två enheter.')
  await user.type(unit(), 'Fritid{Enter}')
  await save()
  await closed()
  const { collaborations, collaborationUnits, units } = await readStrategy(town.db)
  expect(collaborations).toHaveLength(1)
  expect(collaborationUnits).toHaveLength(2)
  expect(units.map(({ name }) => name)).toEqual(expect.arrayContaining(['Elevhälsan', 'Fritid']))
})

it('archives a barrier, and brings it back from the panel of a new one', async () => {
  const town = await openTown()
  const { db, stamp } = town
  const { value } = await written(
    barrierWrites.add(db, stamp(), {
      type: 'culture',
      statement: 'Så gör vi inte',
      status: 'open',
    }),
  )
  await renderPanel(town, { kind: 'barrier', id: value.id })
  await user.click(screen.getByRole('button', { name: 'Arkivera' }))
  await closed()
  expect((await readStrategy(db)).barriers).toEqual([])
  cleanup()
  await renderPanel(town, { add: 'barrier' })
  await user.click(screen.getByText('En arkiverad'))
  await user.click(screen.getByRole('button', { name: 'Ta tillbaka Så gör vi inte' }))
  await waitFor(async () => expect((await readStrategy(db)).barriers).toHaveLength(1))
})
