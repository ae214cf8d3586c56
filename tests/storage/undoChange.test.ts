import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { allRows, openTestDatabase, stampSource } from './testDatabase.ts'
import type { Database } from '#storage/database.ts'
import { listUnits } from '#storage/listUnits.ts'
import { readUndoState } from '#storage/readChanges.ts'
import { keptChanges } from '#storage/recordChange.ts'
import { redoChange, undoChange } from '#storage/undoChange.ts'
import { addUnit, deleteUnit, editUnit } from '#storage/unitWrites.ts'

const draft = (name: string) => ({ name, kind: 'unit' as const })

type Step =
  | { readonly do: 'add'; readonly name: string }
  | { readonly do: 'edit'; readonly place: number; readonly name: string }
  | { readonly do: 'delete'; readonly place: number }
  | { readonly do: 'undo' | 'redo' }

const name = fc.constantFrom('Kontaktpoolen', 'Elevhälsan', 'Fritid', 'Seniorcenter Norr')
const place = fc.nat({ max: 3 })
const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: fc.record({ do: fc.constant('add' as const), name }) },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('edit' as const), place, name }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('delete' as const), place }) },
    { weight: 3, arbitrary: fc.constant({ do: 'undo' as const }) },
    { weight: 2, arbitrary: fc.constant({ do: 'redo' as const }) },
  ),
  { maxLength: 20, size: 'max' },
)

/** Names in the order of adding, with every state before and after that can be gone to. */
class Model {
  private past: string[][] = []
  private future: string[][] = []
  names: string[] = []

  write(next: string[]) {
    if (next.join() === this.names.join()) return
    this.past.push(this.names)
    this.future = []
    this.names = next
  }

  undo() {
    const before = this.past.pop()
    if (!before) return
    this.future.push(this.names)
    this.names = before
  }

  redo() {
    const after = this.future.pop()
    if (!after) return
    this.past.push(this.names)
    this.names = after
  }
}

async function apply(
  db: Database,
  model: Model,
  step: Step,
  stamp: ReturnType<typeof stampSource>,
) {
  const units = await listUnits(db)
  switch (step.do) {
    case 'add':
      await addUnit(db, stamp(), draft(step.name))
      model.write([...model.names, step.name])
      return
    case 'edit': {
      const unit = units[step.place]
      if (!unit) return
      await editUnit(db, stamp(), unit.id, { name: step.name })
      model.write(model.names.with(step.place, step.name))
      return
    }
    case 'delete': {
      const unit = units[step.place]
      if (!unit) return
      await deleteUnit(db, stamp(), unit.id)
      model.write(model.names.toSpliced(step.place, 1))
      return
    }
    case 'undo': {
      const { undoable } = await readUndoState(db)
      if (undoable) expect(await undoChange(db, undoable.seq)).toMatchObject({ ok: true })
      model.undo()
      return
    }
    case 'redo': {
      const { redoable } = await readUndoState(db)
      if (redoable) expect(await redoChange(db, redoable.seq)).toMatchObject({ ok: true })
      model.redo()
    }
  }
}

test('any sequence of writing, undoing and redoing ends where a list of states does', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (sequence) => {
      const db = await openTestDatabase()
      const model = new Model()
      const stamp = stampSource()
      for (const step of sequence) {
        await apply(db, model, step, stamp)
        expect((await listUnits(db)).map((unit) => unit.name)).toEqual(model.names)
      }
      db.close()
    }),
    { numRuns: 40 },
  )
}, 60_000)

test('undoing any earlier change brings back what stood there, or changes nothing at all', async () => {
  await fc.assert(
    fc.asyncProperty(steps, fc.nat(), async (sequence, pick) => {
      const db = await openTestDatabase()
      const stamp = stampSource()
      const model = new Model()
      for (const step of sequence) await apply(db, model, step, stamp)
      const changes = await db.changes.toArray()
      const change = changes[pick % Math.max(1, changes.length)]
      if (change?.seq === undefined) return
      const before = await allRows(db)

      const result = await undoChange(db, change.seq)

      if (result.ok) {
        for (const entry of change.entries)
          expect((await db.table(entry.table).get(entry.id)) ?? null).toEqual(entry.before)
        await redoChange(db, change.seq)
      }
      expect(await allRows(db)).toEqual(before)
      db.close()
    }),
    { numRuns: 40 },
  )
}, 60_000)

test('refuses to take back a change when another tab has changed the same row since', async () => {
  const db = await openTestDatabase()
  const stamp = stampSource()
  const added = await addUnit(db, stamp(), draft('Fritid'))
  if (!added.ok) throw new Error('not added')
  const renamed = await editUnit(db, stamp(), added.value.id, { name: 'Fritid Norr' })
  await editUnit(db, stamp(), added.value.id, { name: 'Fritid Syd' })
  const before = await allRows(db)

  if (!renamed.ok || renamed.seq === null) throw new Error('not renamed')
  expect(await undoChange(db, renamed.seq)).toEqual({ ok: false, problem: 'changedSince' })
  expect(await allRows(db)).toEqual(before)
})

test('takes back a change only once', async () => {
  const db = await openTestDatabase()
  await addUnit(db, stampSource()(), draft('Fritid'))
  expect(await undoChange(db, 1)).toMatchObject({ ok: true, change: { kind: 'addUnit' } })
  expect(await undoChange(db, 1)).toEqual({ ok: false, problem: 'forgotten' })
  expect(await undoChange(db, 77)).toEqual({ ok: false, problem: 'forgotten' })
})

test('a new change puts an end to what could be done again', async () => {
  const db = await openTestDatabase()
  const stamp = stampSource()
  await addUnit(db, stamp(), draft('Fritid'))
  await undoChange(db, 1)
  await addUnit(db, stamp(), draft('Elevhälsan'))
  expect(await readUndoState(db)).toMatchObject({
    undoable: { seq: 2, kind: 'addUnit', subject: 'Elevhälsan' },
    redoable: null,
  })
  expect(await redoChange(db, 1)).toEqual({ ok: false, problem: 'forgotten' })
})

test('writes nothing when nothing differs', async () => {
  const db = await openTestDatabase()
  const stamp = stampSource()
  const added = await addUnit(db, stamp(), draft('Fritid'))
  if (!added.ok) throw new Error('not added')
  const before = await allRows(db)
  const edited = await editUnit(db, stamp(), added.value.id, { name: 'Fritid' })
  expect(edited).toMatchObject({ ok: true, seq: null })
  expect(await allRows(db)).toEqual(before)
})

test('remembers the newest changes only', async () => {
  const db = await openTestDatabase()
  const stamp = stampSource()
  for (let count = 0; count < keptChanges + 3; count += 1)
    await addUnit(db, stamp(), draft(`Enhet ${String(count)}`))
  expect(await db.changes.count()).toBe(keptChanges)
  expect(await undoChange(db, 3)).toEqual({ ok: false, problem: 'forgotten' })
  expect(await undoChange(db, 4)).toMatchObject({ ok: true })
})
