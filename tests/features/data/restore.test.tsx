import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import { addUnit } from '#storage/unitWrites.ts'
import { renderData, toFile, wordsOnScreen } from './renderData.tsx'

type Data = Awaited<ReturnType<typeof renderData>>

const folder = join(import.meta.dirname, '../../fixtures/backups')
const whole = readFileSync(join(folder, 'v2.uthallig'))
const unitsIn = async ({ db }: Data) => (await db.units.toArray()).map(({ name }) => name)

async function choose(name: string, bytes: Uint8Array<ArrayBuffer>) {
  await screen.findByRole('button', { name: 'Återställ en säkerhetskopia' })
  const input = document.querySelector('input[type=file]:not([multiple])')
  if (!input) throw new Error('Nowhere to choose a backup')
  const file = toFile(name, bytes)
  const blob = new Blob([bytes])
  // jsdom's own files cannot be read in parts.
  Object.assign(file, {
    slice: (from?: number, to?: number) => blob.slice(from, to),
    arrayBuffer: () => blob.arrayBuffer(),
  })
  fireEvent.change(input, { target: { files: [file] } })
}

/** A plan of one unit, which no backup holds. */
async function renderPlan() {
  const data = await renderData()
  await addUnit(data.db, data.stamp(), { name: 'Bara här', kind: 'unit' })
  return data
}

it('shows what would be replaced, and replaces it when told to', async () => {
  const data = await renderPlan()
  await choose('v2.uthallig', whole)
  await screen.findByRole('heading', { name: 'Ska säkerhetskopian ersätta allt?' })
  expect(wordsOnScreen()).toContain('Det finns ingen säkerhetskopia av det.')
  expect(await unitsIn(data)).toEqual(['Bara här'])

  await data.user.click(screen.getByRole('button', { name: 'Ersätt allt med säkerhetskopian' }))
  await screen.findByRole('heading', { name: 'Säkerhetskopian är återställd' })
  expect(await unitsIn(data)).not.toContain('Bara här')
  await data.user.click(screen.getByRole('button', { name: 'Till data och inställningar' }))
  await screen.findByRole('heading', { name: 'Data och inställningar' })
})

it('leaves everything as it is when the user thinks better of it', async () => {
  const data = await renderPlan()
  await choose('v2.uthallig', whole)
  await screen.findByRole('heading', { name: 'Ska säkerhetskopian ersätta allt?' })
  await data.user.click(screen.getByRole('button', { name: 'Avbryt' }))
  await screen.findByRole('heading', { name: 'Data och inställningar' })
  expect(await unitsIn(data)).toEqual(['Bara här'])
})

it.each([
  ['cut', whole.subarray(0, whole.length - 40), 'Slutet av trasig.uthallig saknas.'],
  ['changed', spoilt(whole), 'Något i trasig.uthallig är inte som det skrevs'],
  [
    'foreign',
    new TextEncoder().encode('id;namn\n1;Norr\n'),
    'trasig.uthallig är ingen säkerhetskopia',
  ],
])('refuses a file that is %s, with what to do about it', async (_, bytes, sentence) => {
  const data = await renderPlan()
  await choose('trasig.uthallig', Uint8Array.from(bytes))
  await screen.findByRole('heading', { name: 'Säkerhetskopian återställdes inte' })
  expect(wordsOnScreen()).toContain(sentence)
  expect(wordsOnScreen()).toContain('Det som finns här är orört.')
  expect(await unitsIn(data)).toEqual(['Bara här'])
})

it('asks for the passphrase of a locked file until it is the right one', async () => {
  const data = await renderPlan()
  await choose('v2-encrypted.uthallig', readFileSync(join(folder, 'v2-encrypted.uthallig')))
  const field = await screen.findByLabelText('Lösenfras')
  await data.user.click(screen.getByRole('button', { name: 'Lås upp' }))
  await screen.findByText('Skriv lösenfrasen som filen låstes med.')
  await data.user.type(field, 'fel lösenfras')
  await data.user.click(screen.getByRole('button', { name: 'Lås upp' }))
  await waitFor(() =>
    expect(wordsOnScreen()).toContain('Det är inte lösenfrasen som filen låstes med.'),
  )
  expect(await unitsIn(data)).toEqual(['Bara här'])
})

function spoilt(bytes: Uint8Array): Uint8Array {
  const changed = Uint8Array.from(bytes)
  const middle = Math.floor(changed.length / 2)
  changed[middle] = (changed[middle] ?? 0) ^ 1
  return changed
}
