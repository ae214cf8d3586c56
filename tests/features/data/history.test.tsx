import { screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { addUnit, deleteUnit, editUnit } from '#storage/unitWrites.ts'
import { renderData } from './renderData.tsx'

type Data = Awaited<ReturnType<typeof renderData>>

const history = async () => within(await screen.findByRole('region', { name: 'Ändringar' }))

/** Adds a unit and gives its id. */
async function unit({ db, stamp }: Data, name: string): Promise<string> {
  const added = await addUnit(db, stamp(), { name, kind: 'unit' })
  if (!added.ok) throw new Error(`${name} was not added`)
  return added.value.id
}

async function namesOfUnits({ db }: Data) {
  const units = await db.units.filter(({ deletedAt }) => !deletedAt).toArray()
  return units.map(({ name }) => name)
}

it('takes back a change that is not the last one', async () => {
  const data = await renderData()
  const { db, stamp, user } = data
  const norr = await unit(data, 'Norr')
  await editUnit(db, stamp(), norr, { name: 'Nya Norr', kind: 'unit' })
  await unit(data, 'Söder')

  const list = await history()
  await user.click(await list.findByRole('button', { name: 'Ångra ändrad enhet, Nya Norr' }))
  await waitFor(async () => expect(await namesOfUnits(data)).toEqual(['Norr', 'Söder']))
  await user.click(await list.findByRole('button', { name: 'Gör om ändrad enhet, Nya Norr' }))
  await waitFor(async () => expect(await namesOfUnits(data)).toEqual(['Nya Norr', 'Söder']))
})

it('says why a change cannot be taken back, and changes nothing', async () => {
  const data = await renderData()
  const { db, stamp, user } = data
  const norr = await unit(data, 'Norr')
  await editUnit(db, stamp(), norr, { name: 'Nya Norr', kind: 'unit' })

  await user.click(await (await history()).findByRole('button', { name: 'Ångra ny enhet, Norr' }))
  await screen.findByText('Det gick inte att ångra, för något har ändrats sedan dess.')
  expect(await namesOfUnits(data)).toEqual(['Nya Norr'])
})

it('brings back what was deleted, however long ago', async () => {
  const data = await renderData()
  const { db, stamp, user } = data
  const norr = await unit(data, 'Norr')
  await deleteUnit(db, stamp(), norr)
  // What has been forgotten as a change can be brought back all the same.
  await db.changes.clear()

  const list = await history()
  await user.click(await list.findByText('Borttaget som kan tas tillbaka (1)'))
  await user.click(await list.findByRole('button', { name: 'Ta tillbaka Norr' }))
  await waitFor(async () => expect(await namesOfUnits(data)).toEqual(['Norr']))
  await waitFor(() => expect(list.queryByText(/^Borttaget som kan tas tillbaka/)).toBeNull())
})

it('shows the latest five, and older ones when asked', async () => {
  const data = await renderData()
  for (const name of ['A', 'B', 'C', 'D', 'E', 'F']) await unit(data, name)
  const list = await history()
  const undo = { name: /^Ångra ny enhet/ }
  await waitFor(() => expect(list.getAllByRole('button', undo)).toHaveLength(5))
  await data.user.click(await list.findByRole('button', { name: 'Visa äldre ändringar' }))
  await waitFor(() => expect(list.getAllByRole('button', undo)).toHaveLength(6))
})
