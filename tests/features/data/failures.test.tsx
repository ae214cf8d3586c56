import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { ConfirmOutcome, ImportFailure } from '#worker/importOutcome.ts'
import {
  accountLine,
  chooseFiles,
  confirmImport,
  exportOf,
  renderData,
  wordsOf,
} from './renderData.tsx'

const norr = exportOf({ Norr: 3, Söder: 2 })

function failed(failure: ImportFailure): ConfirmOutcome {
  return { ok: false, failure }
}

/** Draws the screen with an import whose first confirmation fails. */
function renderFailingOnce(failure: ImportFailure) {
  let tries = 0
  return renderData({
    answers: ({ confirm }) => ({
      confirm: (...args) =>
        (tries += 1) === 1 ? Promise.resolve(failed(failure)) : confirm(...args),
    }),
  })
}

describe('an import that could not be saved', () => {
  it.each(['full', 'notSaved', 'targetGone'] as const)(
    'says so (%s), keeps the choices and can be confirmed again',
    async (failure) => {
      const { db, user } = await renderFailingOnce(failure)
      await chooseFiles(user, [norr])
      await user.click(screen.getByRole('checkbox', { name: 'Läs in Söder' }))
      await confirmImport(user)

      expect(wordsOf(await screen.findByRole('alert'))).toMatch(/^Inget lästes in, för /)
      expect(wordsOf(accountLine('Söder'))).toContain('inte vår')
      expect(await db.imports.count()).toBe(0)

      await confirmImport(user)
      await screen.findByRole('heading', { name: '3 inlägg är inlästa i en kanal' })
    },
  )

  it('counts anew when another choice is made after it', async () => {
    const { user } = await renderFailingOnce('full')
    await chooseFiles(user, [norr])
    await confirmImport(user)
    await screen.findByRole('alert')
    await user.click(screen.getByRole('checkbox', { name: 'Läs in Söder' }))
    await screen.findByRole('button', { name: 'Läs in 3 inlägg i en kanal' })
    expect(screen.queryByRole('alert')).toBeNull()
  })
})

describe('an import whose worker stopped', () => {
  it('asks for the files again, and meets the same choices', async () => {
    const { user } = await renderFailingOnce('stopped')
    await chooseFiles(user, [norr])
    await user.click(screen.getByRole('checkbox', { name: 'Läs in Söder' }))
    await confirmImport(user)
    expect(wordsOf(await screen.findByRole('alert'))).toContain('Välj filen igen')

    await user.click(screen.getByRole('button', { name: 'Välj filer igen' }))
    await chooseFiles(user, [norr])

    expect(wordsOf(accountLine('Söder'))).toContain('inte vår')
    await screen.findByRole('button', { name: 'Läs in 3 inlägg i en kanal' })
  })
})

describe('files that could not be read at all', () => {
  it('give a sentence, which can be closed', async () => {
    const { user } = await renderData({
      answers: () => ({ read: () => Promise.resolve({ ok: false, failure: 'staleVersion' }) }),
    })
    const input = await waitFor(() => {
      const found = document.querySelector<HTMLInputElement>('input[type="file"]')
      if (!found) throw new Error('Nowhere to choose files')
      return found
    })
    await user.upload(input, norr)
    expect(wordsOf(await screen.findByRole('alert'))).toContain('Ladda om sidan')
    await user.click(screen.getByRole('button', { name: 'Stäng' }))
    expect(screen.queryByRole('alert')).toBeNull()
  })
})

describe('choices that were carried out', () => {
  it('are not made again for the next file', async () => {
    const { user } = await renderData()
    await chooseFiles(user, [norr])
    await user.click(screen.getByRole('checkbox', { name: 'Läs in Söder' }))
    await confirmImport(user)
    await screen.findByRole('heading', { name: /är inlästa/ })
    await chooseFiles(user, [exportOf({ Öst: 1, Väst: 1 })])
    expect(screen.getByRole('button', { name: 'Läs in 2 inlägg i 2 kanaler' })).toBeTruthy()
  })
})
