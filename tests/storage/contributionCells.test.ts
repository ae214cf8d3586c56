import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { chooseLead } from '#storage/chooseLead.ts'
import { readStrategy } from '#storage/readStrategy.ts'
import { setContribution } from '#storage/strategyLinks.ts'
import { audienceWrites, benefitWrites } from '#storage/strategyWrites.ts'
import { undoChange } from '#storage/undoChange.ts'
import { openTestDatabase, stampSource } from './testDatabase.ts'
import { addedUnit, written } from './written.ts'

test('one unit leads a benefit, and the one that led contributes; taken back as one change', async () => {
  const db = await openTestDatabase()
  const stamp = stampSource()
  const { id: north } = await addedUnit(db, stamp(), 'Norr')
  const { id: south } = await addedUnit(db, stamp(), 'Söder')
  const { id: east } = await addedUnit(db, stamp(), 'Öst')
  const audience = (await written(audienceWrites.add(db, stamp(), { name: 'Äldre' }))).value
  const draft = { statement: 'Jag ser vad som händer', audienceId: audience.id } as const
  const benefit = (await written(benefitWrites.add(db, stamp(), { ...draft, status: 'active' })))
    .value
  const cell = (unitId: string) => ({ unitId, benefitId: benefit.id })
  await written(setContribution(db, stamp(), cell(north), 'leads'))
  await written(setContribution(db, stamp(), cell(south), 'contributes'))
  await written(setContribution(db, stamp(), cell(east), 'missing'))
  const roles = async () => {
    const { contributions } = await readStrategy(db)
    return Object.fromEntries(contributions.map(({ unitId, role }) => [unitId, role]))
  }
  const before = await roles()

  const { seq } = await written(chooseLead(db, stamp(), benefit.id, south))
  expect(await roles()).toEqual({ [north]: 'contributes', [south]: 'leads', [east]: 'missing' })
  await undoChange(db, seq)
  expect(await roles()).toEqual(before)
})

test('a cell that is emptied no longer says that the unit is required', async () => {
  const db = await openTestDatabase()
  const stamp = stampSource()
  const { id: unitId } = await addedUnit(db, stamp(), 'Norr')
  const audience = (await written(audienceWrites.add(db, stamp(), { name: 'Äldre' }))).value
  const { id: benefitId } = (
    await written(
      benefitWrites.add(db, stamp(), {
        statement: 'Jag ser vad som händer',
        audienceId: audience.id,
        status: 'active',
        requiredUnitIds: [unitId],
      }),
    )
  ).value
  const required = async () => (await readStrategy(db)).requiredUnits.length
  const { seq } = await written(setContribution(db, stamp(), { unitId, benefitId }, null))
  expect(await required()).toBe(0)
  await undoChange(db, seq)
  expect(await required()).toBe(1)
})

test('nobody who is gone is chosen', async () => {
  const db = await openTestDatabase()
  const stamp = stampSource()
  const refused = await chooseLead(db, stamp(), 'no benefit', 'no unit')
  expect(refused).toEqual({ ok: false, problem: { code: 'missing' } })
})
