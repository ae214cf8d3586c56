import { screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { findAxeViolations } from '../../ui/findAxeViolations.ts'
import { foundTown, settleChannel } from '../monday/town.ts'
import { openTown } from '../renderScreen.tsx'
import { renderChannel } from './renderChannels.tsx'

it('logs days of several months by keys and pointer, and vouches for a month, as one change', async () => {
  const { db, stamp, indexedDB } = await openTown()
  await foundTown(db, stamp)
  const id = await settleChannel(db, stamp, { name: 'Seniorbloggen', knownUntil: null })
  await renderChannel({ db, stamp, indexedDB }, id)
  const user = userEvent.setup()
  await user.click(screen.getByRole('button', { name: 'Logga inlägg' }))
  const panel = within(await screen.findByRole('dialog'))

  await user.click(panel.getByRole('button', { name: /^fredag 6 november/ }))
  await user.keyboard('{ArrowRight}2')
  expect(panel.getByText('3 inlägg i november 2026.')).toBeDefined()
  await user.keyboard('{PageUp}')
  await panel.findByRole('grid', { name: 'Inlägg i oktober 2026' })
  expect(document.activeElement?.getAttribute('aria-label')).toContain('lördag 10 oktober')
  await user.click(
    panel.getByRole('checkbox', { name: 'Det är allt som publicerades i oktober 2026' }),
  )
  expect(await findAxeViolations()).toEqual([])

  await user.click(panel.getByRole('button', { name: 'Spara' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(await db.loggedDays.toArray()).toMatchObject([
    { date: '2026-11-06', posts: 1 },
    { date: '2026-11-07', posts: 2 },
  ])
  expect(await db.coverage.toArray()).toMatchObject([
    { from: '2026-10-01', to: '2026-10-31', origin: 'logged' },
  ])
  expect((await db.changes.toArray()).filter(({ kind }) => kind === 'logPosts')).toHaveLength(1)
})
