import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { openTestDatabase, stampSource } from './testDatabase.ts'
import { readPlan } from '#storage/readPlan.ts'
import { savePlan } from '#storage/savePlan.ts'
import { undoChange } from '#storage/undoChange.ts'

test('there is no plan until one is made', async () => {
  expect(await readPlan(await openTestDatabase())).toBeNull()
})

test('makes the plan the first time, and changes it after that', async () => {
  const db = await openTestDatabase()
  const stamp = stampSource()
  await savePlan(db, stamp(), {})
  expect(await readPlan(db)).toMatchObject({
    id: 'plan',
    organisation: '',
    timeZone: 'Europe/Stockholm',
    language: 'sv',
  })
  await savePlan(db, stamp(), { organisation: 'Socialförvaltningen', language: 'en' })
  await savePlan(db, stamp(), { municipality: 'Exempelkommun' })
  expect(await readPlan(db)).toMatchObject({
    organisation: 'Socialförvaltningen',
    municipality: 'Exempelkommun',
    language: 'en',
  })
  expect(await db.plan.count()).toBe(1)
  await undoChange(db, 1)
  expect(await readPlan(db)).not.toBeNull()
})

test('taking back the first plan leaves none', async () => {
  const db = await openTestDatabase()
  await savePlan(db, stampSource()(), {})
  await undoChange(db, 1)
  expect(await readPlan(db)).toBeNull()
})

test('refuses an organisation that is too long', async () => {
  const db = await openTestDatabase()
  const saved = await savePlan(db, stampSource()(), { organisation: 'x'.repeat(201) })
  expect(saved).toMatchObject({ problem: { code: 'invalid', fields: [{ path: 'organisation' }] } })
  expect(await readPlan(db)).toBeNull()
})
