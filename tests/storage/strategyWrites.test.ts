import 'fake-indexeddb/auto'
import { beforeEach, expect, test } from 'vitest'
import { allButChanges, openTestDatabase, stampSource } from './testDatabase.ts'
import { addedChannel, addedUnit, date, written } from './written.ts'
import type { Database } from '#storage/database.ts'
import { readStrategy } from '#storage/readStrategy.ts'
import { setFindingAside, takeUpFinding } from '#storage/setAsideWrites.ts'
import type { Stamp } from '#storage/stamp.ts'
import { editChannelPurposes, link, setContribution, unlink } from '#storage/strategyLinks.ts'
import {
  addGoals,
  audienceWrites,
  barrierWrites,
  benefitWrites,
  bringBack,
  collaborationWrites,
  goalWrites,
  initiativeWrites,
  visionWrites,
} from '#storage/strategyWrites.ts'
import { redoChange, undoChange } from '#storage/undoChange.ts'
import { deleteUnit } from '#storage/unitWrites.ts'
import type { Written } from '#storage/written.ts'

let db: Database
let stamp: () => Stamp

beforeEach(async () => {
  db = await openTestDatabase()
  stamp = stampSource()
})

const youth = async () => (await written(audienceWrites.add(db, stamp(), { name: 'Unga' }))).value
const talk = async (audienceId: string) =>
  (
    await written(
      benefitWrites.add(db, stamp(), {
        statement: 'Jag kan prata med någon, så att det lättar',
        audienceId,
        status: 'active',
      }),
    )
  ).value

/** Does it, and sees that it can be taken back and done again to the letter. */
async function undoable<Value>(
  act: () => Promise<Written<Value, { readonly code: string }>>,
): Promise<Value> {
  const before = await allButChanges(db)
  const { seq, value } = await written(act())
  const after = await allButChanges(db)
  await undoChange(db, seq)
  expect(await allButChanges(db)).toEqual(before)
  await redoChange(db, seq)
  expect(await allButChanges(db)).toEqual(after)
  return value
}

type Kind = {
  readonly table: 'visions' | 'goals' | 'audiences' | 'benefits' | 'initiatives' | 'barriers'
  readonly add: () => Promise<Written<{ readonly id: string }, { readonly code: string }>>
  readonly edit: (id: string) => Promise<Written<object, { readonly code: string }>>
  readonly edited: object
  readonly archive: (id: string) => Promise<Written<object, { readonly code: string }>>
  readonly bringBack: (id: string) => Promise<Written<object, { readonly code: string }>>
}

const onStored = (writes: Pick<typeof goalWrites, never> & Ending) => ({
  archive: (id: string) => writes.archive(db, stamp(), id),
  bringBack: (id: string) => writes.bringBack(db, stamp(), id),
})
type Ending = Record<
  'archive' | 'bringBack',
  (db: Database, stamp: Stamp, id: string) => Promise<Written<object, { readonly code: string }>>
>

const kinds: Kind[] = [
  {
    table: 'visions',
    add: () => visionWrites.add(db, stamp(), { text: 'Alla når sitt stöd' }),
    edit: (id) => visionWrites.edit(db, stamp(), id, { validFrom: date('2026-01-01') }),
    edited: { validFrom: '2026-01-01' },
    ...onStored(visionWrites),
  },
  {
    table: 'goals',
    add: () => goalWrites.add(db, stamp(), { title: 'Trygg uppväxt', status: 'active' }),
    edit: (id) => goalWrites.edit(db, stamp(), id, { target: '75 %' }),
    edited: { target: '75 %' },
    ...onStored(goalWrites),
  },
  {
    table: 'audiences',
    add: () => audienceWrites.add(db, stamp(), { name: 'Unga' }),
    edit: (id) => audienceWrites.edit(db, stamp(), id, { sensitive: true }),
    edited: { sensitive: true },
    ...onStored(audienceWrites),
  },
  {
    table: 'benefits',
    add: async () =>
      benefitWrites.add(db, stamp(), {
        statement: 'Jag kan prata',
        audienceId: (await youth()).id,
        status: 'active',
      }),
    edit: (id) => benefitWrites.edit(db, stamp(), id, { evidence: 'researched' }),
    edited: { evidence: 'researched' },
    ...onStored(benefitWrites),
  },
  {
    table: 'initiatives',
    add: () => initiativeWrites.add(db, stamp(), { lifecycle: 'idea', way: 'en frågelåda' }),
    edit: (id) => initiativeWrites.edit(db, stamp(), id, { hoursPerWeek: 2.5 }),
    edited: { hoursPerWeek: 2.5 },
    ...onStored(initiativeWrites),
  },
  {
    table: 'barriers',
    add: () =>
      barrierWrites.add(db, stamp(), { type: 'culture', statement: 'Så är det', status: 'open' }),
    edit: (id) => barrierWrites.edit(db, stamp(), id, { owner: 'enhetschef' }),
    edited: { owner: 'enhetschef' },
    ...onStored(barrierWrites),
  },
]

test.each(kinds)(
  'one of $table is added, changed, archived and brought back, each undoable',
  async ({ table, add, edit, edited, archive, bringBack }) => {
    const { value } = await written(add())
    await undoable(() => edit(value.id))
    expect((await readStrategy(db))[table]).toMatchObject([{ id: value.id, ...edited }])

    await undoable(() => archive(value.id))
    const without = await readStrategy(db)
    expect(without[table]).toEqual([])
    expect(without.archived[table]).toMatchObject([{ id: value.id }])
    expect(await edit(value.id)).toMatchObject({ problem: { code: 'missing' } })

    await undoable(() => bringBack(value.id))
    const again = await readStrategy(db)
    expect(again[table]).toMatchObject([{ id: value.id, ...edited }])
    expect(again.archived[table]).toEqual([])
  },
)

test('several goals are pasted as one change', async () => {
  const titles = ['Trygg uppväxt', 'Fler familjehem']
  await undoable(() =>
    addGoals(
      db,
      stamp(),
      titles.map((title) => ({ title, status: 'active' })),
    ),
  )
  expect((await readStrategy(db)).goals.map(({ title }) => title)).toEqual(titles)
})

test('what is only named is made in the same change', async () => {
  const benefit = await undoable(() =>
    benefitWrites.add(db, stamp(), {
      statement: 'Jag hittar hit, så att jag slipper leta',
      audienceId: { newName: 'Äldre' },
      ownerUnitId: { newName: 'Seniorcenter' },
      goalIds: [{ newName: 'Aktivt åldrande' }],
      requiredUnitIds: [{ newName: 'Fritid' }],
      status: 'active',
    }),
  )
  const made = await readStrategy(db)
  expect(made.audiences).toMatchObject([{ id: benefit.audienceId, name: 'Äldre' }])
  expect(made.units.map(({ name }) => name)).toEqual(['Seniorcenter', 'Fritid'])
  expect(made.benefitGoals).toMatchObject([{ benefitId: benefit.id, goalId: made.goals[0]?.id }])
  expect(made.requiredUnits).toMatchObject([{ benefitId: benefit.id, unitId: made.units[1]?.id }])

  const initiative = await written(
    initiativeWrites.add(db, stamp(), {
      lifecycle: 'idea',
      audienceId: { newName: 'Anhöriga' },
      benefitId: { newName: 'Jag kan vila' },
    }),
  )
  expect((await readStrategy(db)).benefits[1]).toMatchObject({
    statement: 'Jag kan vila',
    audienceId: initiative.value.audienceId,
  })
})

test('a list takes the place of the one before, but keeps what is archived', async () => {
  const { id: audienceId } = await youth()
  const [first, second] = [await talk(audienceId), await talk(audienceId)]
  const goal = await undoable(() =>
    goalWrites.add(db, stamp(), {
      title: 'Trygg uppväxt',
      status: 'active',
      benefitIds: [first.id, second.id],
    }),
  )
  await undoable(() => benefitWrites.archive(db, stamp(), first.id))
  await undoable(() => goalWrites.edit(db, stamp(), goal.id, { benefitIds: [] }))
  expect((await readStrategy(db)).benefitGoals).toEqual([])
  await benefitWrites.bringBack(db, stamp(), first.id)
  expect((await readStrategy(db)).benefitGoals).toMatchObject([{ benefitId: first.id }])
})

test('an audience takes its benefits along, and a benefit brings its audience back', async () => {
  const { id: audienceId } = await youth()
  const [early, late] = [await talk(audienceId), await talk(audienceId)]
  await benefitWrites.archive(db, stamp(), early.id)
  await undoable(() => audienceWrites.archive(db, stamp(), audienceId))
  expect((await readStrategy(db)).benefits).toEqual([])

  await undoable(() => audienceWrites.bringBack(db, stamp(), audienceId))
  expect((await readStrategy(db)).benefits).toMatchObject([{ id: late.id }])

  await audienceWrites.archive(db, stamp(), audienceId)
  await undoable(() => benefitWrites.bringBack(db, stamp(), late.id))
  expect((await readStrategy(db)).audiences).toMatchObject([{ id: audienceId }])
})

test('a collaboration has units and benefits, and a barrier what it stands in the way of', async () => {
  const unit = await addedUnit(db, stamp(), 'Fritid')
  const benefit = await talk((await youth()).id)
  const made = await undoable(() =>
    collaborationWrites.add(db, stamp(), {
      agreement: 'Vi delar på kvällarna',
      unitIds: [unit.id, { newName: 'Elevhälsan' }],
      benefitIds: [benefit.id],
    }),
  )
  const barrier = await undoable(() =>
    barrierWrites.add(db, stamp(), {
      type: 'geography',
      statement: 'Vi sitter långt isär',
      status: 'open',
      objects: [
        { objectKind: 'benefit', objectId: benefit.id },
        { objectKind: 'unit', objectId: unit.id },
      ],
    }),
  )
  const strategy = await readStrategy(db)
  expect(strategy.collaborationUnits.map(({ unitId }) => unitId)).toContain(unit.id)
  expect(strategy.collaborationBenefits).toMatchObject([{ collaborationId: made.id }])
  expect(strategy.barrierObjects).toHaveLength(2)
  await undoable(() => barrierWrites.edit(db, stamp(), barrier.id, { objects: [] }))
  expect((await readStrategy(db)).barrierObjects).toEqual([])
  await undoable(() => collaborationWrites.archive(db, stamp(), made.id))
  expect((await readStrategy(db)).collaborationUnits).toEqual([])
})

test('things are linked once, and unlinked', async () => {
  const channel = await addedChannel(db, stamp())
  const benefit = await talk((await youth()).id)
  const ends = { table: 'channelBenefits', channelId: channel.id, benefitId: benefit.id } as const
  await undoable(() => link(db, stamp(), ends))
  expect(await link(db, stamp(), ends)).toMatchObject({ ok: true, seq: null })
  expect((await readStrategy(db)).channelBenefits).toHaveLength(1)
  await undoable(() => unlink(db, stamp(), ends))
  expect((await readStrategy(db)).channelBenefits).toEqual([])
  expect(await unlink(db, stamp(), ends)).toMatchObject({ problem: { code: 'missing' } })
})

test('a channel is given its purposes, and loses them from sight with what they lead to', async () => {
  const channel = await addedChannel(db, stamp())
  const audience = await youth()
  await undoable(() =>
    editChannelPurposes(db, stamp(), channel.id, {
      audienceIds: [audience.id],
      benefitIds: [{ newName: 'Jag kan prata', audienceId: audience.id }],
      goalIds: [{ newName: 'Trygg uppväxt' }],
    }),
  )
  const { channelAudiences, channelBenefits, channelGoals } = await readStrategy(db)
  expect([channelAudiences, channelBenefits, channelGoals].map((list) => list.length)).toEqual([
    1, 1, 1,
  ])
  await audienceWrites.archive(db, stamp(), audience.id)
  const { channelAudiences: seen, channelBenefits: given } = await readStrategy(db)
  expect([...seen, ...given]).toEqual([])
})

test('a cell of the matrix is set, changed and emptied', async () => {
  const unit = await addedUnit(db, stamp(), 'Fritid')
  const cell = { unitId: unit.id, benefitId: (await talk((await youth()).id)).id }
  await undoable(() => setContribution(db, stamp(), cell, 'missing'))
  await undoable(() => setContribution(db, stamp(), cell, 'leads'))
  expect((await readStrategy(db)).contributions).toMatchObject([{ ...cell, role: 'leads' }])
  expect(await setContribution(db, stamp(), cell, 'leads')).toMatchObject({ seq: null })
  await undoable(() => setContribution(db, stamp(), cell, null))
  expect((await readStrategy(db)).contributions).toEqual([])
})

test('a finding is set aside and taken up again', async () => {
  const setAside = await undoable(() =>
    setFindingAside(db, stamp(), {
      findingKey: 'G6|audience:a|',
      reason: 'Det dröjer',
      setAsideOn: date('2026-11-23'),
    }),
  )
  expect((await readStrategy(db)).setAsides).toMatchObject([{ reason: 'Det dröjer' }])
  await undoable(() => takeUpFinding(db, stamp(), setAside.id))
  expect((await readStrategy(db)).setAsides).toEqual([])
})

test('a unit that comes back owns its channels again', async () => {
  const unit = await addedUnit(db, stamp(), 'Fritid')
  await addedChannel(db, stamp(), { ownerUnitIds: [unit.id] })
  await deleteUnit(db, stamp(), unit.id)
  expect((await readStrategy(db)).archived.units).toMatchObject([{ id: unit.id }])
  await undoable(() => bringBack(db, stamp(), 'units', unit.id))
  expect((await readStrategy(db)).channelOwners).toMatchObject([{ unitId: unit.id }])
})

test('what does not hold is refused, and nothing is written', async () => {
  const before = await allButChanges(db)
  const draft = { statement: 'Jag kan prata', status: 'active' } as const
  expect(
    await benefitWrites.add(db, stamp(), {
      ...draft,
      audienceId: 'gone',
      goalIds: [{ newName: 'Trygg uppväxt' }],
    }),
  ).toEqual({ ok: false, problem: { code: 'linkGone', id: 'gone' } })
  expect(
    await benefitWrites.add(db, stamp(), { ...draft, audienceId: { newName: ' ' } }),
  ).toMatchObject({ problem: { code: 'invalid', fields: [{ path: 'name' }] } })
  expect(await goalWrites.add(db, stamp(), { title: '', status: 'active' })).toMatchObject({
    problem: { code: 'invalid', fields: [{ path: 'title' }] },
  })
  expect(await allButChanges(db)).toEqual(before)
})
