import { screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { findAxeViolations } from '../../ui/findAxeViolations.ts'
import { foundTown, rest, settleChannel, weekly } from '../monday/town.ts'
import { openTown, type Town } from '../renderScreen.tsx'
import { card, renderChannel, renderRegister, wordsOf } from './renderChannels.tsx'

async function settleThree() {
  const town = await openTown()
  await foundTown(town.db, town.stamp)
  const posts = weekly('2025-10-06', '2026-11-22', 3)
  const ids: string[] = []
  for (const name of ['Norr', 'Söder', 'Öst'])
    ids.push(await settleChannel(town.db, town.stamp, { name, posts }))
  const [norr = '', soder = '', ost = ''] = ids
  return { town, norr, soder, ost }
}

async function pausesOf({ db }: Town) {
  const [pauses, links] = await Promise.all([db.pauses.toArray(), db.pauseChannels.toArray()])
  return pauses
    .filter(({ deletedAt }) => !deletedAt)
    .map(({ id, scope, from, to, reason }) => ({
      scope,
      from,
      to,
      reason,
      channels: links
        .filter(({ pauseId, deletedAt }) => pauseId === id && !deletedAt)
        .map(({ channelId }) => channelId),
    }))
}

const panel = () => screen.queryByRole('dialog', { name: /uppehåll/ })
const header = () => wordsOf(screen.getByRole('banner'))

async function writeDate(label: string, day: string) {
  const field = screen.getByLabelText(label)
  await userEvent.clear(field)
  await userEvent.type(field, day)
}

it('is registered for several channels at once, and the register says so', async () => {
  const { town, norr, ost } = await settleThree()
  await renderRegister(town)
  await userEvent.click(screen.getByRole('button', { name: 'Registrera uppehåll' }))
  await screen.findByRole('dialog', { name: 'Registrera uppehåll' })
  expect(await findAxeViolations()).toEqual([])
  await userEvent.click(screen.getByRole('checkbox', { name: 'Norr' }))
  await userEvent.click(screen.getByRole('checkbox', { name: 'Öst' }))
  await writeDate('Sista dagen', '2027-01-06')
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Orsak' }), 'semester')
  await userEvent.click(screen.getByRole('button', { name: 'Spara' }))
  await waitFor(() => expect(panel()).toBeNull())
  expect(await pausesOf(town)).toEqual([
    {
      scope: 'channels',
      from: '2026-11-23',
      to: '2027-01-06',
      reason: 'holiday',
      channels: [norr, ost],
    },
  ])
  const table = within(screen.getByRole('table'))
  await waitFor(() => expect(table.getAllByText('Uppehåll till 6 januari')).toHaveLength(2))
  expect(table.getAllByText('Aktiv')).toHaveLength(1)
})

it('may rest all channels, until further notice', async () => {
  const { town } = await settleThree()
  await renderRegister(town)
  await userEvent.click(screen.getByRole('button', { name: 'Registrera uppehåll' }))
  await userEvent.click(await screen.findByRole('radio', { name: 'Alla kanaler' }))
  expect(screen.queryByRole('checkbox', { name: 'Norr' })).toBeNull()
  await userEvent.click(screen.getByRole('checkbox', { name: 'Tills vidare' }))
  expect(screen.queryByLabelText('Sista dagen')).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: 'Spara' }))
  await waitFor(() => expect(screen.getAllByText('Uppehåll tills vidare')).toHaveLength(3))
  expect(await pausesOf(town)).toMatchObject([{ scope: 'all', to: undefined, channels: [] }])
})

it('says what is missing, at the first field that lacks it', async () => {
  const { town } = await settleThree()
  await renderRegister(town)
  await userEvent.click(screen.getByRole('button', { name: 'Registrera uppehåll' }))
  await screen.findByRole('dialog', { name: 'Registrera uppehåll' })
  await userEvent.click(screen.getByRole('button', { name: 'Spara' }))
  expect(document.activeElement).toBe(screen.getByRole('checkbox', { name: 'Norr' }))
  expect(screen.getByText('Välj minst en kanal, eller låt uppehållet gälla alla.')).toBeDefined()
  await userEvent.click(screen.getByRole('checkbox', { name: 'Norr' }))
  await writeDate('Sista dagen', '2026-11-22')
  await userEvent.click(screen.getByRole('button', { name: 'Spara' }))
  expect(screen.getByText('Sista dagen ligger före den första. Välj en senare dag.')).toBeDefined()
  expect(document.activeElement).toBe(screen.getByLabelText('Sista dagen'))
  expect(await pausesOf(town)).toEqual([])
  expect(await findAxeViolations()).toEqual([])
})

it('holds on while another that overlaps it is ended', async () => {
  const { town, norr, soder } = await settleThree()
  await rest(town.db, town.stamp, [norr, soder], { from: '2026-11-02', reason: 'vacancy' })
  await rest(town.db, town.stamp, [norr], {
    from: '2026-11-16',
    to: '2027-01-06',
    reason: 'holiday',
  })
  await renderChannel(town, norr)
  expect(header()).toContain('Uppehåll tills vidare')
  const lines = within(card('Uppehåll')).getAllByRole('listitem').map(wordsOf)
  expect(lines[0]).toContain('16 november 2026–6 januari 2027')
  expect(lines[0]).toContain('semester · bara den här kanalen · anmält i efterhand')
  expect(lines[1]).toContain('från 2 november 2026 tills vidare')
  expect(lines[1]).toContain('vakans · den här och en kanal till')

  const open = within(card('Uppehåll')).getAllByRole('button', { name: 'Avsluta i dag' })[1]
  if (!open) throw new Error('nothing to end')
  await userEvent.click(open)
  await waitFor(() => expect(header()).toContain('Uppehåll till 6 januari'))
  // The button that had focus is gone, and the next thing on its line takes over.
  expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Ändra uppehållet 2–23 nov/)

  await userEvent.click(within(card('Uppehåll')).getByRole('button', { name: 'Avsluta i dag' }))
  await waitFor(() => expect(header()).toContain('Uppehåll till 23 november'))
})

it('is changed and deleted where it stands, and comes back when that is undone', async () => {
  const { town, norr } = await settleThree()
  await rest(town.db, town.stamp, [norr], {
    from: '2026-12-21',
    to: '2027-01-06',
    reason: 'holiday',
  })
  await renderChannel(town, norr)
  const line = () => within(card('Uppehåll')).getByRole('listitem')
  await userEvent.click(within(line()).getByRole('button', { name: /^Ändra uppehållet/ }))
  await screen.findByRole('dialog', { name: 'Ändra uppehåll' })
  await userEvent.type(screen.getByRole('textbox', { name: /^Anteckning/ }), 'Julledigt{Enter}')
  await userEvent.click(screen.getByRole('button', { name: 'Spara' }))
  await waitFor(() => expect(wordsOf(line())).toContain('Julledigt'))

  await userEvent.click(within(line()).getByRole('button', { name: /^Ändra uppehållet/ }))
  await userEvent.click(await screen.findByRole('button', { name: 'Ta bort uppehållet' }))
  await waitFor(() => expect(wordsOf(card('Uppehåll'))).toContain('Inga uppehåll är registrerade.'))
  const undo = screen.getAllByRole('button', { name: 'Ångra' }).at(-1)
  if (!undo) throw new Error('nothing to undo')
  await userEvent.click(undo)
  await waitFor(() => expect(wordsOf(line())).toContain('Julledigt'))
})

it('begins with the channel whose page it is, and that one first', async () => {
  const { town, ost } = await settleThree()
  await renderChannel(town, ost)
  await userEvent.click(
    within(screen.getByRole('banner')).getByRole('button', { name: 'Registrera uppehåll' }),
  )
  await screen.findByRole('dialog', { name: 'Registrera uppehåll' })
  const channels = within(screen.getByRole('group', { name: 'Kanaler som vilar' }))
  const boxes = channels.getAllByRole<HTMLInputElement>('checkbox')
  expect(boxes.map((box) => [box.labels?.[0]?.textContent, box.checked])).toEqual([
    ['Öst', true],
    ['Norr', false],
    ['Söder', false],
  ])
})

it('lets many channels be searched, without Enter saving or Escape closing', async () => {
  const town = await openTown()
  await foundTown(town.db, town.stamp)
  for (let number = 1; number <= 12; number += 1)
    await settleChannel(town.db, town.stamp, { name: `Enhet ${number}` })
  await renderRegister(town)
  await userEvent.click(screen.getByRole('button', { name: 'Registrera uppehåll' }))
  const dialog = await screen.findByRole('dialog', { name: 'Registrera uppehåll' })
  const search = within(dialog).getByRole('searchbox', { name: 'Sök kanal' })
  const offered = () =>
    within(screen.getByRole('group', { name: 'Kanaler som vilar' })).getAllByRole('checkbox')
  expect(offered()).toHaveLength(12)
  await userEvent.type(search, 'het 1{Enter}')
  expect(offered()).toHaveLength(4)
  expect(screen.queryByText('Välj minst en kanal, eller låt uppehållet gälla alla.')).toBeNull()
  await userEvent.keyboard('{Escape}')
  expect(offered()).toHaveLength(12)
  expect(panel()).not.toBeNull()
  await userEvent.keyboard('{Escape}')
  expect(panel()).toBeNull()
})

it('is where the address with #pauses leads', async () => {
  const { town, norr } = await settleThree()
  const scrolled: Element[] = []
  Element.prototype.scrollIntoView = function (this: Element) {
    scrolled.push(this)
  }
  await renderChannel(town, norr, { hash: '#pauses' })
  await waitFor(() => expect(scrolled.some((place) => place.id === 'pauses')).toBe(true))
})
