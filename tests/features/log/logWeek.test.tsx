import { createRootRoute, createRoute, Outlet } from '@tanstack/react-router'
import { screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { logSearchSchema } from '#features/log/logSearch.ts'
import { LogScreen } from '#features/log/LogScreen.tsx'
import { findAxeViolations } from '../../ui/findAxeViolations.ts'
import { wordsOf } from '../channels/renderChannels.tsx'
import { day, foundTown, settleChannel } from '../monday/town.ts'
import { openTown, renderScreen } from '../renderScreen.tsx'

async function renderLog(address = '/log') {
  const town = await openTown()
  await foundTown(town.db, town.stamp)
  const settle = (name: string, posts: readonly string[], knownUntil: string) =>
    settleChannel(town.db, town.stamp, { name, posts: posts.map(day), knownUntil })
  const pool = await settle('Kontaktpoolen', ['2026-11-10'], '2026-11-15')
  const youth = await settle('Ungdomsrådgivningen', ['2026-11-17'], '2026-11-17')
  await settle('Exempelkommun', [], '2026-11-23')
  await settleChannel(town.db, town.stamp, { name: 'Omvärlden', mode: 'monitor' })
  const { where } = await renderScreen(town, { routeTree: logRoutes(), address })
  await screen.findByRole('grid')
  return { ...town, pool, youth, where }
}

function logRoutes() {
  const root = createRootRoute({ component: Outlet })
  return root.addChildren([
    createRoute({
      getParentRoute: () => root,
      path: '/log',
      validateSearch: logSearchSchema,
      component: LogScreen,
    }),
    createRoute({
      getParentRoute: () => root,
      path: '/channels/$channelId',
      component: () => 'kanal',
    }),
  ])
}

function lineOf(name: string): HTMLElement {
  const line = screen.getByRole('link', { name }).closest<HTMLElement>('[role=row]')
  if (!line) throw new Error(`${name} has no line`)
  return line
}

const lineWords = (name: string) => wordsOf(lineOf(name))
const focused = () => document.activeElement?.getAttribute('aria-label')

it('shows what is read in, and which publishing channels are left', async () => {
  await renderLog()
  expect(screen.getByText('1 av 3 kanaler är kända för veckan.').parentElement?.textContent).toBe(
    '1 av 3 kanaler är kända för veckan. Kvar: Kontaktpoolen och Ungdomsrådgivningen.',
  )
  expect(lineWords('Ungdomsrådgivningen')).toContain('minst 1 inlägg')
  expect(lineWords('Exempelkommun')).toContain('inget publicerat')
  expect(screen.queryByText('Omvärlden')).toBeNull()
  expect(await findAxeViolations()).toEqual([])
})

it('is filled in by keys alone, saved as one change and taken back as one', async () => {
  const { db, pool, youth } = await renderLog()
  const user = userEvent.setup()
  const [first] = within(lineOf('Kontaktpoolen')).getAllByRole('button')
  first?.focus()
  await user.keyboard('{ArrowRight}2{ArrowRight} {ArrowDown}')
  expect(focused()).toBe('onsdag 18 november: okänt')
  await user.keyboard('{End}{ArrowLeft}5')
  expect(lineWords('Kontaktpoolen')).toContain('3 inlägg')
  expect(lineWords('Ungdomsrådgivningen')).toContain('5 inlägg')
  expect(screen.getByRole('status').textContent).toBe('2 rader att spara.')

  await user.keyboard('{Control>}{Enter}{/Control}')
  await screen.findByText('Alla 3 kanaler är kända för veckan.')
  expect(await db.loggedDays.toArray()).toMatchObject([
    { channelId: pool, date: '2026-11-17', posts: 2 },
    { channelId: pool, date: '2026-11-18', posts: 1 },
  ])
  expect(await db.loggedWeeks.toArray()).toMatchObject([{ channelId: youth, posts: 5 }])
  expect(focused()).toBe('Antal inlägg i veckan för Ungdomsrådgivningen')

  await user.click(await screen.findByRole('button', { name: 'Ångra' }))
  await screen.findByText('1 av 3 kanaler är kända för veckan.')
  expect(lineWords('Kontaktpoolen')).toContain('okänt')
})

it('keeps what is entered while the week is changed, and vouches for a week with nothing', async () => {
  const { db, where } = await renderLog()
  const user = userEvent.setup()
  await user.click(screen.getByRole('button', { name: 'Inget publicerades: Kontaktpoolen' }))
  await user.click(screen.getByRole('link', { name: 'Veckan före' }))
  await screen.findByRole('heading', { name: 'Logga vecka 46' })
  expect(where()).toBe('/log?week=2026-11-09')
  await user.click(
    within(lineOf('Kontaktpoolen')).getByRole('button', { name: /^måndag 9 november/ }),
  )
  await user.click(screen.getByRole('button', { name: 'Spara' }))
  await waitFor(async () => expect(await db.loggedDays.count()).toBe(1))
  const logged = (await db.coverage.toArray()).filter(({ origin }) => origin === 'logged')
  expect(logged).toMatchObject([{ from: '2026-11-09', to: '2026-11-22' }])
})
