import { screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { openTown } from '../renderScreen.tsx'
import { renderMonday } from './renderMonday.tsx'
import { settleTown } from './townChannels.ts'

async function renderTown() {
  const town = await openTown()
  await settleTown(town.db, town.stamp)
  await renderMonday(town)
  return screen.findAllByRole('slider')
}

function heard(): string | null | undefined {
  const { activeElement } = document
  if (activeElement?.getAttribute('role') !== 'slider') return undefined
  return activeElement.getAttribute('aria-valuetext')
}

function strip(name: RegExp): HTMLElement {
  return screen.getByRole('slider', { name })
}

it('is one tab stop, whichever row it is on', async () => {
  const strips = await renderTown()
  expect(strips.filter((each) => each.tabIndex === 0)).toEqual([strips[0]])
  strips[0]?.focus()
  await userEvent.keyboard('{ArrowDown}')
  expect(strips.filter((each) => each.tabIndex === 0)).toEqual([strips[1]])
})

it('reads out the running period first, with its full dates, posts and state', async () => {
  await renderTown()
  strip(/Kontaktpoolen/).focus()
  expect(heard()).toBe('vecka 48, 23–29 november 2026, 0 av 3 inlägg, inte hållen än, pågår')
})

it('goes between periods with left and right, and to the ends with Home and End', async () => {
  await renderTown()
  strip(/Kontaktpoolen/).focus()
  await userEvent.keyboard('{ArrowLeft}')
  expect(heard()).toBe('vecka 47, 16–22 november 2026, 0 av 3 inlägg, missad')
  await userEvent.keyboard('{ArrowLeft}{ArrowLeft}')
  expect(heard()).toBe('vecka 45, 2–8 november 2026, 1 av 3 inlägg, delvis')
  await userEvent.keyboard('{Home}')
  expect(heard()).toBe('vecka 23, 1–7 juni 2026, 3 av 3 inlägg, hållen')
  await userEvent.keyboard('{ArrowLeft}')
  expect(heard()).toBe('vecka 23, 1–7 juni 2026, 3 av 3 inlägg, hållen')
  await userEvent.keyboard('{End}')
  expect(heard()).toMatch(/^vecka 48/)
})

it('goes between channels with up and down and stays at the same time', async () => {
  await renderTown()
  strip(/Kontaktpoolen/).focus()
  await userEvent.keyboard('{ArrowLeft>18/}')
  expect(heard()).toMatch(/^vecka 30, 20–26 juli 2026/)
  await userEvent.keyboard('{ArrowDown}')
  expect(document.activeElement).toBe(strip(/Seniorcenter Söder/))
  expect(heard()).toBe('1–31 juli 2026, 0 av 1 inlägg, missad')
  await userEvent.keyboard('{ArrowDown}')
  expect(heard()).toBe('vecka 30, 20–26 juli 2026, uppehåll: semester, anmält i efterhand')
})

it('shows the same words where everyone sees them, until Escape', async () => {
  await renderTown()
  strip(/Ungdomsrådgivningen/).focus()
  await userEvent.keyboard('{ArrowLeft>6/}')
  const readOut = screen.getByText(/28 september–4 oktober 2026|5–11 oktober 2026|12–18 oktober/)
  expect(readOut.parentElement?.textContent).toBe(
    'Ungdomsrådgivningen · vecka 42, 12–18 oktober 2026 · 3 av 3 inlägg, hållen',
  )
  await userEvent.keyboard('{Escape}')
  expect(screen.getByText(/^Peka på en period/)).toBeDefined()
})

it('says what is unknown, and what was before the start', async () => {
  await renderTown()
  strip(/Familjehem/).focus()
  await userEvent.keyboard('{ArrowLeft}')
  expect(heard()).toBe('vecka 47, 16–22 november 2026, okänt')
  await userEvent.keyboard('{ArrowLeft}')
  expect(heard()).toBe('vecka 46, 9–15 november 2026, före start')
})
