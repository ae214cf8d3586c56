import { screen, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import { chooseFiles, confirmImport, renderData, toFile, wordsOnScreen } from './renderData.tsx'

const question = 'Vad betyder kolumnerna?'
const table = 'När;Vem;Vad\n03/04/2026;Bloggen;Hej\n05/06/2026;Bloggen;Hå\n'

it('asks what dates leave open, reads the table, can be changed and is remembered', async () => {
  const { db, user } = await renderData()
  await chooseFiles(user, [toFile('lista.csv', table)], question)
  await user.selectOptions(screen.getByLabelText('Kanal'), 'Vem')
  await user.click(screen.getByRole('button', { name: 'Fortsätt' }))
  expect(screen.getByText('Välj hur datumen ska läsas.')).toBeDefined()
  const dayFirst = screen.getByLabelText('03/04/2026 är 3 april 2026 och 05/06/2026 är 5 juni 2026')
  expect(document.activeElement).toBe(dayFirst)
  await user.click(dayFirst)
  await waitFor(() => expect(wordsOnScreen()).toContain('2 inlägg, från 3 april'))
  await user.click(screen.getByRole('button', { name: 'Fortsätt' }))

  await screen.findByRole('heading', { level: 1, name: 'Stämmer det här?' })
  await user.click(screen.getByRole('button', { name: 'Ändra kolumner i lista.csv' }))
  await user.click(await screen.findByLabelText(/^03\/04\/2026 är 4 mars/))
  await user.click(screen.getByRole('button', { name: 'Fortsätt' }))
  await screen.findByRole('heading', { level: 1, name: 'Stämmer det här?' })
  expect(wordsOnScreen()).toContain('från 4 mars till 6 maj 2026')
  await confirmImport(user)
  await waitFor(async () => expect(await db.imports.count()).toBe(1))

  await chooseFiles(user, [toFile('igen.csv', table.replace('05/06', '07/08'))])
  expect(wordsOnScreen()).toContain('från 4 mars till 8 juli 2026')
})

it('leaves a table out, comes back to it, and asks anew when it is chosen again', async () => {
  const { user } = await renderData()
  const lines = toFile('rader.txt', '2026-10-01 Hej\n2026-10-05 Hå\n')
  await chooseFiles(user, [lines], question)
  expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Text' }).value).toBe('1')
  await user.click(screen.getByRole('button', { name: 'Hoppa över filen' }))
  await user.click(
    await screen.findByRole('button', { name: 'Säg vad kolumnerna i rader.txt betyder' }),
  )
  await screen.findByRole('heading', { level: 1, name: question })
  await user.click(screen.getByRole('button', { name: 'Hoppa över filen' }))
  await chooseFiles(user, [lines], question)
})
