import 'fake-indexeddb/auto'
import { beforeEach, expect, test } from 'vitest'
import type { Database } from '#storage/database.ts'
import { mergeChannels } from '#storage/mergeChannels.ts'
import type { Stamp } from '#storage/stamp.ts'
import { readStrategy } from '#storage/readStrategy.ts'
import { editChannelPurposes, unlink } from '#storage/strategyLinks.ts'
import { audienceWrites, benefitWrites } from '#storage/strategyWrites.ts'
import { redoChange, undoChange } from '#storage/undoChange.ts'
import { allButChanges, openTestDatabase, stampSource } from './testDatabase.ts'
import { addedChannel, addedUnit, written } from './written.ts'

let db: Database
let stamp: () => Stamp

beforeEach(async () => {
  db = await openTestDatabase()
  stamp = stampSource()
})

const page = (name: string) => ({ name, url: `https://example.se/${name.toLowerCase()}` })

async function twoBlogs() {
  const { id: unit } = await addedUnit(db, stamp(), 'Seniorcentren')
  const { id: north } = await addedChannel(db, stamp(), { ownerUnitIds: [unit], ...page('Norr') })
  const { id: south } = await addedChannel(db, stamp(), { ownerUnitIds: [unit], ...page('Söder') })
  const { value: old } = await written(audienceWrites.add(db, stamp(), { name: 'Äldre hemma' }))
  const benefitIds: string[] = []
  for (const statement of ['Jag ser vad som händer', 'Jag har någon att gå dit med', 'Jag vågar']) {
    const draft = { statement, audienceId: old.id, status: 'active' } as const
    benefitIds.push((await written(benefitWrites.add(db, stamp(), draft))).value.id)
  }
  const [shared = '', moved = '', dropped = ''] = benefitIds
  await written(editChannelPurposes(db, stamp(), north, { benefitIds: [shared] }))
  await written(
    editChannelPurposes(db, stamp(), south, {
      audienceIds: [old.id],
      benefitIds: [shared, moved, dropped],
    }),
  )
  await written(
    unlink(db, stamp(), { table: 'channelBenefits', channelId: south, benefitId: dropped }),
  )
  return { north, south, audienceId: old.id, shared, moved }
}

test('one channel goes and the other takes over what it was for, as one step', async () => {
  const { north, south, audienceId, shared, moved } = await twoBlogs()
  const before = await allButChanges(db)
  const { seq, value } = await written(mergeChannels(db, stamp(), north, south))
  expect(value).toMatchObject({ id: south, lifecycle: 'closing', successorChannelId: north })

  const { channelAudiences, channelBenefits } = await readStrategy(db)
  const ofNorth = channelBenefits.filter(({ channelId }) => channelId === north)
  expect(ofNorth.map(({ benefitId }) => benefitId).sort()).toEqual([shared, moved].sort())
  expect(
    channelAudiences.filter(({ channelId }) => channelId === north).map((link) => link.audienceId),
  ).toEqual([audienceId])

  const after = await allButChanges(db)
  await undoChange(db, seq)
  expect(await allButChanges(db)).toEqual(before)
  await redoChange(db, seq)
  expect(await allButChanges(db)).toEqual(after)
})

test('nothing is merged with itself or with what is gone', async () => {
  const { north } = await twoBlogs()
  const before = await allButChanges(db)
  for (const other of [north, 'no channel'])
    expect(await mergeChannels(db, stamp(), north, other)).toMatchObject({
      ok: false,
      problem: { code: 'missing' },
    })
  expect(await allButChanges(db)).toEqual(before)
})
