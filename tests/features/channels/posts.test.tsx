import { screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { findAxeViolations } from '../../ui/findAxeViolations.ts'
import { foundTown, settleChannel } from '../monday/town.ts'
import { openTown } from '../renderScreen.tsx'
import { readIn } from './readIn.ts'
import { card, renderChannel, wordsOf } from './renderChannels.tsx'

const posts = [
  { date: '2026-11-02', text: 'Höstens program är här' },
  { date: '2026-11-10', text: 'Vi söker fler kontaktpersoner' },
  { date: '2026-11-18', text: 'Tack för en fin kväll' },
]

async function renderBlog(feed = posts) {
  const town = await openTown()
  await foundTown(town.db, town.stamp)
  const id = await settleChannel(town.db, town.stamp, {
    name: 'Seniorbloggen',
    platform: 'blog',
    start: '2026-11-01',
    knownUntil: null,
  })
  if (feed.length > 0) await readIn(town, id, feed)
  await renderChannel(town, id)
  await screen.findByRole('region', { name: 'Inlägg' })
  return town
}

const lines = () => within(card('Inlägg')).queryAllByRole('listitem').map(wordsOf)

it('lists the newest first, each with the way to it', async () => {
  await renderBlog()
  expect(lines().map((line) => line.slice(0, 24))).toEqual([
    'onsdag 18 november 2026 ',
    'tisdag 10 november 2026 ',
    'måndag 2 november 2026 ·',
  ])
  const [newest] = within(card('Inlägg')).getAllByRole('link')
  expect(newest?.getAttribute('href')).toBe('https://blogg.provstad.se/2')
  expect(newest?.getAttribute('rel')).toBe('noopener noreferrer')
  expect(newest && wordsOf(newest)).toBe('Öppna inlägget onsdag 18 november 2026')
  expect(await findAxeViolations()).toEqual([])
})

it('finds posts by their words', async () => {
  await renderBlog()
  const search = screen.getByRole('searchbox', { name: 'Sök i inläggens text' })
  await userEvent.type(search, 'KONTAKT')
  await waitFor(() => expect(lines()).toHaveLength(1))
  expect(lines()[0]).toContain('Vi söker fler kontaktpersoner')
  await userEvent.type(search, 'xyz')
  await waitFor(() => expect(wordsOf(card('Inlägg'))).toContain('Inget inlägg innehåller det.'))
})

it('removes a post from the figures too, and brings it back', async () => {
  await renderBlog()
  expect(wordsOf(card('Inlägg'))).toContain('3 inlägg räknas.')
  await userEvent.click(
    screen.getByRole('button', { name: 'Ta bort inlägget onsdag 18 november 2026' }),
  )
  await waitFor(() => expect(lines()).toHaveLength(2))
  await waitFor(() => expect(wordsOf(card('Inlägg'))).toContain('2 inlägg räknas.'))
  expect(wordsOf(screen.getByRole('banner'))).toContain('Senaste inlägget kom 10 november')
  expect(screen.getByText(/Det publicerade inlägget finns kvar på plattformen/)).toBeDefined()
  // Focus is on the line that took its place.
  const [next] = within(card('Inlägg')).getAllByRole('listitem')
  expect(next?.contains(document.activeElement)).toBe(true)

  await userEvent.click(screen.getByRole('button', { name: 'Ångra' }))
  await waitFor(() => expect(lines()).toHaveLength(3))
  expect(lines()[0]).toContain('Tack för en fin kväll')
  await waitFor(() =>
    expect(wordsOf(screen.getByRole('banner'))).toContain('Senaste inlägget kom 18 november'),
  )
})

it('shows more when asked', async () => {
  const many = Array.from({ length: 12 }, (_, index) => ({
    date: `2026-11-${String(index + 1).padStart(2, '0')}`,
    text: `Inlägg ${index}`,
  }))
  await renderBlog(many)
  expect(lines()).toHaveLength(10)
  await userEvent.click(screen.getByRole('button', { name: 'Visa fler' }))
  await waitFor(() => expect(lines()).toHaveLength(12))
  expect(screen.queryByRole('button', { name: 'Visa fler' })).toBeNull()
})

it('leads to reading in when there are none', async () => {
  await renderBlog([])
  const link = within(card('Inlägg')).getByRole('link', { name: 'Läs in inlägg' })
  expect(link.getAttribute('href')).toBe('/data')
})
