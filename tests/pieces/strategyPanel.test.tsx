import { createRootRoute, createRoute } from '@tanstack/react-router'
import { cleanup, screen, waitFor, within } from '@testing-library/react'
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

it('begins a channel by its name in a picker, saves it at once, and links it with the rest', async () => {
  const town = await openTown()
  const { db, stamp } = town
  const { value } = await written(audienceWrites.add(db, stamp(), { name: 'Unga' }))
  await renderPanel(town, { add: 'benefit', audienceId: value.id })
  await user.type(screen.getByLabelText('Jag kan'), 'fråga')
  const picker = () => screen.getByRole('combobox', { name: 'Lägg till kanal' })
  await user.type(picker(), 'Instagram för unga{Enter}')

  const panel = within(await screen.findByRole('dialog', { name: 'Ny kanal' }))
  // The name tells the platform until somebody says otherwise.
  expect(panel.getByLabelText('Plattform')).toHaveProperty('value', 'instagram')
  const link = panel.getByLabelText(/^Länk/u)
  await user.type(link, 'inte en länk')
  await user.click(panel.getByRole('button', { name: 'Lägg till kanalen' }))
  panel.getByText(/inte en länk/u)
  await user.clear(link)
  await user.type(link, 'facebook.com/unga.exempel')
  expect(panel.getByLabelText('Plattform')).toHaveProperty('value', 'facebook')
  await user.type(panel.getByRole('combobox', { name: 'Lägg till enhet' }), 'Fritid{Enter}')
  await user.click(panel.getByRole('button', { name: 'Lägg till kanalen' }))

  await waitFor(() => expect(screen.queryByRole('dialog', { name: 'Ny kanal' })).toBeNull())
  await screen.findByRole('button', { name: 'Ta bort Instagram för unga' })
  expect(document.activeElement).toBe(picker())
  expect(await readStrategy(db)).toMatchObject({
    channels: [
      {
        name: 'Instagram för unga',
        platform: 'facebook',
        url: 'https://www.facebook.com/unga.exempel',
        lifecycle: 'running',
        cadence: { n: 1, per: 'week' },
      },
    ],
    units: [{ name: 'Fritid' }],
    channelOwners: [{}],
    benefits: [],
  })
  await save()
  await closed()
  expect((await readStrategy(db)).channelBenefits).toHaveLength(1)
})

it('asks whose a benefit is that is made by its name, when there are several it could be', async () => {
  const town = await openTown()
  const { db, stamp } = town
  for (const name of ['Unga', 'Äldre']) await written(audienceWrites.add(db, stamp(), { name }))
  await renderPanel(town, { add: 'goal' })
  await user.type(screen.getByLabelText('Mål'), 'Aktivt åldrande')
  const picker = screen.getByRole('combobox', { name: 'Lägg till nytta' })
  await user.type(picker, 'Jag kommer ut{Enter}')
  expect(picker).toHaveProperty('value', 'Jag kommer ut')
  await user.click(screen.getByRole('option', { name: 'Skapa ”Jag kommer ut” för Äldre' }))
  await save()
  await closed()
  const { audiences, benefits, benefitGoals } = await readStrategy(db)
  const older = audiences.find(({ name }) => name === 'Äldre')
  expect(benefits).toMatchObject([{ statement: 'Jag kommer ut', audienceId: older?.id }])
  expect(benefitGoals).toHaveLength(1)
})

it('makes what a barrier stands in the way of by its name', async () => {
  const town = await openTown()
  await renderPanel(town, { add: 'barrier' })
  await user.type(screen.getByLabelText(/^Hindret/u), 'Vi har alltid haft egna sidor')
  await user.type(screen.getByRole('combobox', { name: /^Vad står/u }), 'Elevhälsan')
  await user.click(screen.getByRole('option', { name: 'Skapa ”Elevhälsan” som enhet' }))
  screen.getByRole('button', { name: 'Ta bort Elevhälsan' })
  await save()
  await closed()
  const { barrierObjects, units } = await readStrategy(town.db)
  expect(units).toMatchObject([{ name: 'Elevhälsan' }])
  expect(barrierObjects).toMatchObject([{ objectKind: 'unit', objectId: units[0]?.id }])
  expect(await town.db.changes.count()).toBe(1)
})

it('shows in a panel what hangs together with its record, opened on top of it', async () => {
  const town = await openTown()
  const { db, stamp } = town
  const { value } = await written(audienceWrites.add(db, stamp(), { name: 'Unga' }))
  await written(
    benefitWrites.add(db, stamp(), {
      statement: 'Jag kan fråga',
      audienceId: value.id,
      status: 'active',
      requiredUnitIds: [{ newName: 'Fritid' }, { newName: 'Elevhälsan' }],
    }),
  )
  const unit = (await readStrategy(db)).units.find(({ name }) => name === 'Fritid')
  if (!unit) throw new Error('The unit was not made')
  await renderPanel(town, { kind: 'unit', id: unit.id })
  await user.type(screen.getByLabelText(/^Plats/u), 'Öst')
  await user.click(screen.getByRole('button', { name: 'Skriv upp ett hinder' }))
  const barrier = within(await screen.findByRole('dialog', { name: 'Nytt hinder' }))
  await user.type(barrier.getByLabelText(/^Hindret/u), 'Ingen tid')
  await user.click(barrier.getByRole('button', { name: 'Spara' }))
  await user.click(await screen.findByRole('button', { name: 'Ingen tid' }))
  const opened = within(await screen.findByRole('dialog', { name: 'Hinder' }))
  opened.getByRole('button', { name: 'Ta bort Fritid' })
  await user.keyboard('{Escape}')
  await user.click(screen.getByRole('button', { name: 'Jag kan fråga' }))
  await screen.findByRole('dialog', { name: 'Nytta' })
  await user.keyboard('{Escape}')
  // Nothing that was written below has been lost or saved meanwhile.
  expect(screen.getByLabelText(/^Plats/u)).toHaveProperty('value', 'Öst')
  expect((await readStrategy(db)).units.map(({ place }) => place)).toEqual([undefined, undefined])
})
