import * as z from 'zod'
import type { ChangeKind } from '#domain/changeKind.ts'
import { unitSchema } from '#domain/unit.ts'
import { barrierTable } from './barrierTables.ts'
import type { Database } from './database.ts'
import { recordChange } from './recordChange.ts'
import { isStanding } from './standing.ts'
import { newRecord, type Stamp } from './stamp.ts'
import type { LinkList } from './strategyRules.ts'
import { strategySchemas } from './strategySchemas.ts'
import { strategyTableNames, type StrategyTableName } from './strategyTables.ts'
import { subjectOf } from './subjectOf.ts'
import type { ChangedTables, RecordTableName } from './tables.ts'
import { invalid, linkGone } from './written.ts'
import type { Invalid, LinkGone, Missing, Refused, Written } from './written.ts'

/** Why an act on the strategy was not written. */
export type StrategyProblem = Invalid | LinkGone | Missing
export type StrategyWritten<Value> = Written<Value, StrategyProblem>

export type Fields = Readonly<Record<string, unknown>>
type ActTable = StrategyTableName | 'units'
const actTables: readonly ActTable[] = [...strategyTableNames, 'units']

/** Thrown by what is about to be written, to have nothing written. */
export class RefusedAct extends Error {
  readonly refusal: Refused<StrategyProblem>

  constructor(refusal: Refused<StrategyProblem>) {
    super(refusal.problem.code)
    this.name = 'RefusedAct'
    this.refusal = refusal
  }
}

/**
 * One act on the strategy: what `body` has put is written as one change when it resolves, and nothing at all
 * when it throws a `RefusedAct`. It gives what the act is about, in words, and its result.
 */
export async function strategyAct<Value>(
  db: Database,
  stamp: Stamp,
  kind: ChangeKind,
  body: (act: StrategyAct) => Promise<{ readonly subject: string; readonly value: Value }>,
): Promise<StrategyWritten<Value>> {
  const tables = { tables: actTables, alsoUses: ['channels'] } as const
  try {
    return await recordChange<Value, never>(
      db,
      { kind, now: stamp.now, ...tables },
      async (change) => {
        const act = new StrategyAct(db, stamp)
        const { subject, value } = await body(act)
        for (const { table, row } of act.rows()) await change.put(table, row)
        return { ok: true, subject: subjectOf(subject), value }
      },
    )
  } catch (error) {
    if (error instanceof RefusedAct) return error.refusal
    throw error
  }
}

/** Collects what one act writes, and makes what is named but does not exist yet. Throws `RefusedAct`. */
export class StrategyAct {
  private readonly db: Database
  private readonly stamp: Stamp
  private readonly pending = new Map<string, PendingRow>()

  constructor(db: Database, stamp: Stamp) {
    this.db = db
    this.stamp = stamp
  }

  rows(): Iterable<PendingRow> {
    return this.pending.values()
  }

  /** Has a row written, in place of the one with its id, if it is what the table's rows must be. */
  put<Name extends ActTable>(table: Name, fields: Fields): ChangedTables[Name] {
    const parsed = actSchemas[table].safeParse(fields)
    if (!parsed.success) throw new RefusedAct(invalid(parsed.error))
    this.pending.set(`${table} ${parsed.data.id}`, { table, row: parsed.data })
    return parsed.data
  }

  /** Has a new row written. */
  add<Name extends ActTable>(table: Name, fields: Fields): ChangedTables[Name] {
    return this.put(table, { ...fields, ...newRecord(this.stamp) })
  }

  /** Has a row marked as deleted. */
  mark<Name extends ActTable>(table: Name, row: Fields): ChangedTables[Name] {
    return this.put(table, { ...row, deletedAt: this.stamp.now, updatedAt: this.stamp.now })
  }

  /**
   * The id of what a picker gave; what it only named is made.
   * @param audienceId whose a benefit is that is made by its name, unless it says so itself
   */
  async idOf(pointer: unknown, to: RecordTableName, audienceId?: unknown): Promise<string> {
    if (typeof pointer === 'string') {
      if (!(await this.stands(to, pointer))) throw new RefusedAct(linkGone(pointer))
      return pointer
    }
    const { newName, ...rest } = newNameSchema.parse(pointer)
    if (to === 'goals') return this.add(to, { title: newName, status: 'active' }).id
    if (to === 'audiences') return this.add(to, { name: newName }).id
    if (to === 'units') return this.add(to, { name: newName, kind: 'unit' }).id
    if (to !== 'benefits') throw new Error(`A row of ${to} needs more than a name`)
    const whose = await this.idOf(rest.audienceId ?? audienceId ?? '', 'audiences')
    return this.add(to, { statement: newName, audienceId: whose, status: 'active' }).id
  }

  /**
   * Links exactly these to the record. Links that stay are not touched, nor those to what is archived,
   * which come back with it.
   */
  async setLinks(list: LinkList, ownId: string, wanted: readonly unknown[]): Promise<void> {
    const { table, own, other } = list
    const ends: Fields[] = []
    for (const item of wanted)
      ends.push(
        other ? { [other.field]: await this.idOf(item, other.to) } : await this.barrierEnd(item),
      )
    const links = await this.db.table<Link, string>(table).where(own).equals(ownId).toArray()
    const standing = links.filter(isStanding)
    for (const link of standing) {
      if (ends.some((end) => isLinkOf(link, end))) continue
      if (!other || (await this.stands(other.to, link[other.field]))) this.mark(table, link)
    }
    const added = ends.filter((end) => !standing.some((link) => isLinkOf(link, end)))
    const each = new Map(added.map((end) => [JSON.stringify(end), end]))
    for (const end of each.values()) this.add(table, { ...end, [own]: ownId })
  }

  /** What a barrier stands in the way of, which is made if it is only named. */
  private async barrierEnd(item: unknown): Promise<Fields> {
    const { objectKind, objectId } = barrierEndSchema.parse(item)
    const to = barrierTable(objectKind)
    return { objectKind, objectId: to ? await this.idOf(objectId, to) : objectId }
  }

  /** True for a record that stands, or will when the act is written. */
  async stands(table: RecordTableName, id: unknown): Promise<boolean> {
    if (typeof id !== 'string') return false
    const pending = this.pending.get(`${table} ${id}`)
    if (pending) return isStanding(pending.row)
    const row = await this.db.table<{ readonly deletedAt?: string }, string>(table).get(id)
    return row !== undefined && isStanding(row)
  }
}

type PendingRow = { readonly table: ActTable; readonly row: ChangedTables[ActTable] }
type Link = { readonly id: string; readonly deletedAt?: string; readonly [field: string]: unknown }

const actSchemas: { readonly [Name in ActTable]: z.ZodType<ChangedTables[Name]> } = {
  ...strategySchemas,
  units: unitSchema,
}
const newNameSchema = z.object({ newName: z.string(), audienceId: z.unknown().optional() })
const barrierEndSchema = z.object({ objectKind: z.string(), objectId: z.unknown() })

function isLinkOf(link: Link, end: Fields): boolean {
  return Object.entries(end).every(([field, value]) => link[field] === value)
}
