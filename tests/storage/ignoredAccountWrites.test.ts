import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { openTestDatabase, stampSource } from './testDatabase.ts'
import { written } from './written.ts'
import { ignoreAccount, unignoreAccount } from '#storage/ignoredAccountWrites.ts'
import { listIgnoredAccounts } from '#storage/listIgnoredAccounts.ts'

const account = { source: 'meta-facebook', accountId: '42', name: 'Någon annans sida' } as const

test('remembers an account that is not ours, once', async () => {
  const db = await openTestDatabase()
  const stamp = stampSource()
  const { value } = await written(ignoreAccount(db, stamp(), account))
  expect(await ignoreAccount(db, stamp(), account)).toEqual({ ok: true, seq: null, value })
  await ignoreAccount(db, stamp(), { ...account, source: 'meta-instagram' })
  expect(await listIgnoredAccounts(db)).toHaveLength(2)
})

test('forgets it, and may remember it again', async () => {
  const db = await openTestDatabase()
  const stamp = stampSource()
  const { value } = await written(ignoreAccount(db, stamp(), account))
  await unignoreAccount(db, stamp(), value.id)
  expect(await listIgnoredAccounts(db)).toEqual([])
  expect(await unignoreAccount(db, stamp(), value.id)).toMatchObject({
    problem: { code: 'missing' },
  })
  await ignoreAccount(db, stamp(), account)
  expect(await listIgnoredAccounts(db)).toHaveLength(1)
})
