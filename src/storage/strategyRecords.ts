import type { ChangeKind } from '#domain/changeKind.ts'
import type { Patch } from '#domain/draft.ts'
import type { Database } from './database.ts'
import { patched } from './patched.ts'
import { changedTable } from './recordChange.ts'
import { pointersOf } from './recordPointers.ts'
import { isStanding } from './standing.ts'
import { newRecord, type Stamp } from './stamp.ts'
import { standingAgain } from './standingAgain.ts'
import { RefusedAct, strategyAct } from './strategyAct.ts'
import type { Fields, StrategyAct, StrategyWritten } from './strategyAct.ts'
import { strategyRules, type StrategyRecordName } from './strategyRules.ts'
import type { StrategyTables } from './strategyTables.ts'
import { missing } from './written.ts'

/** Adds records with what they point at by a new name and the links that they name, as one change. */
export async function addRecords<Name extends StrategyRecordName>(
  db: Database,
  stamp: Stamp,
  table: Name,
  drafts: readonly object[],
  verb: ChangeKind = strategyRules[table].verbs.add,
): Promise<StrategyWritten<ReadonlyArray<StrategyTables[Name]>>> {
  return strategyAct(db, stamp, verb, async (act) => {
    const rows: Array<StrategyTables[Name]> = []
    for (const draft of drafts) {
      const given = newRecord(stamp)
      const fields = await pointed(act, table, { ...draft }, {})
      rows.push(act.put(table, { ...withoutEmpty(fields), ...given }))
      await putLists(act, table, given.id, { ...draft })
    }
    const [first, ...more] = rows
    return { subject: first && more.length === 0 ? nameOf(table, first) : '', value: rows }
  })
}

/** Changes some fields of a record that stands; a list, when given, takes the place of the one before. */
export async function editRecord<Name extends StrategyRecordName>(
  db: Database,
  stamp: Stamp,
  table: Name,
  id: string,
  patch: Patch<object>,
): Promise<StrategyWritten<StrategyTables[Name]>> {
  return strategyAct(db, stamp, strategyRules[table].verbs.edit, async (act) => {
    const before = await changedTable(db, table).get(id)
    if (!before || !isStanding(before)) throw new RefusedAct(missing)
    const fields = await pointed(act, table, { ...patch }, before)
    const value = act.put(table, patched(before, fields, stamp))
    await putLists(act, table, id, { ...patch })
    return { subject: nameOf(table, value), value }
  })
}

/** Marks a record as deleted, with what is nothing without it. Its links stay, unseen, for its return. */
export async function archiveRecord<Name extends StrategyRecordName>(
  db: Database,
  stamp: Stamp,
  table: Name,
  id: string,
): Promise<StrategyWritten<StrategyTables[Name]>> {
  const { verbs, takesWith } = strategyRules[table]
  return strategyAct(db, stamp, verbs.archive, async (act) => {
    const row = await changedTable(db, table).get(id)
    if (!row || !isStanding(row)) throw new RefusedAct(missing)
    if (takesWith)
      for (const own of await changedTable(db, takesWith.table).toArray())
        if (own[takesWith.field] === id && isStanding(own)) act.mark(takesWith.table, own)
    return { subject: nameOf(table, row), value: act.mark(table, row) }
  })
}

/**
 * Has an archived record stand again, with what was archived together with it; and a benefit with its
 * audience, if that is archived.
 */
export async function bringBackRecord<Name extends StrategyRecordName>(
  db: Database,
  stamp: Stamp,
  table: Name,
  id: string,
): Promise<StrategyWritten<StrategyTables[Name]>> {
  const { verbs, takesWith } = strategyRules[table]
  return strategyAct(db, stamp, verbs.bringBack, async (act) => {
    const row = await changedTable(db, table).get(id)
    if (!row || isStanding(row)) throw new RefusedAct(missing)
    if (takesWith)
      for (const own of await changedTable(db, takesWith.table).toArray())
        if (own[takesWith.field] === id && own.deletedAt === row.deletedAt)
          act.put(takesWith.table, standingAgain(own, stamp))
    if ('audienceId' in row && typeof row.audienceId === 'string' && table === 'benefits') {
      const audience = await db.audiences.get(row.audienceId)
      if (audience?.deletedAt) act.put('audiences', standingAgain(audience, stamp))
    }
    return { subject: nameOf(table, row), value: act.put(table, standingAgain(row, stamp)) }
  })
}

/** What names the record; empty when nothing does. */
export function nameOf(table: StrategyRecordName, row: Fields): string {
  const names = strategyRules[table].named.map((field) => row[field])
  return names.find((name) => typeof name === 'string') ?? ''
}

function withoutEmpty(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
}

/** The fields of a draft without its lists, and with ids where it named what did not exist. */
async function pointed(
  act: StrategyAct,
  table: StrategyRecordName,
  draft: Fields,
  before: Fields,
): Promise<Fields> {
  const lists = Object.keys(strategyRules[table].lists)
  const fields = Object.fromEntries(Object.entries(draft).filter(([key]) => !lists.includes(key)))
  for (const { field, to } of pointersOf(table)) {
    if (!to || fields[field] === undefined) continue
    const audienceId = 'audienceId' in fields ? fields['audienceId'] : before['audienceId']
    fields[field] = await act.idOf(fields[field], to, audienceId)
  }
  return fields
}

async function putLists(
  act: StrategyAct,
  table: StrategyRecordName,
  id: string,
  draft: Fields,
): Promise<void> {
  for (const [field, list] of Object.entries(strategyRules[table].lists)) {
    const wanted = draft[field]
    if (Array.isArray(wanted)) await act.setLinks(list, id, wanted)
  }
}
