import type { Contribution, ContributionRole } from '#domain/contribution.ts'
import type { BarrierObject } from '#domain/barrier.ts'
import type { BenefitPointer, ChannelPurposes, Pointer } from '#domain/strategyDrafts.ts'
import type { Database } from './database.ts'
import { pointersOf } from './recordPointers.ts'
import { isStanding } from './standing.ts'
import type { Stamp } from './stamp.ts'
import { RefusedAct, strategyAct } from './strategyAct.ts'
import type { Fields, StrategyAct, StrategyWritten } from './strategyAct.ts'
import { missing } from './written.ts'

/** Two things that belong together, by the table that says so. What does not exist yet may be named. */
export type StrategyLink =
  | {
      readonly table: 'benefitGoals'
      readonly benefitId: BenefitPointer
      readonly goalId: Pointer
    }
  | { readonly table: 'requiredUnits'; readonly benefitId: string; readonly unitId: Pointer }
  | {
      readonly table: 'collaborationUnits'
      readonly collaborationId: string
      readonly unitId: Pointer
    }
  | {
      readonly table: 'collaborationBenefits'
      readonly collaborationId: string
      readonly benefitId: BenefitPointer
    }
  | {
      readonly table: 'channelAudiences'
      readonly channelId: string
      readonly audienceId: Pointer
    }
  | {
      readonly table: 'channelBenefits'
      readonly channelId: string
      readonly benefitId: BenefitPointer
    }
  | { readonly table: 'channelGoals'; readonly channelId: string; readonly goalId: Pointer }
  | ({ readonly table: 'barrierObjects' } & Pick<
      BarrierObject,
      'barrierId' | 'objectKind' | 'objectId'
    >)

/** Links two things. Does nothing when they are linked already. */
export async function link(
  db: Database,
  stamp: Stamp,
  { table, ...wanted }: StrategyLink,
): Promise<StrategyWritten<null>> {
  return strategyAct(db, stamp, 'link', async (act) => {
    const ends: Record<string, unknown> = { ...wanted }
    for (const { field, to } of pointersOf(table))
      if (to) ends[field] = await act.idOf(ends[field], to)
    const links = await linksOf(db, table, ends)
    if (links.length === 0) act.add(table, ends)
    return { subject: '', value: null }
  })
}

/** Takes a link away. What it linked stays. */
export async function unlink(
  db: Database,
  stamp: Stamp,
  { table, ...ends }: StrategyLink,
): Promise<StrategyWritten<null>> {
  return strategyAct(db, stamp, 'unlink', async (act) => {
    const links = await linksOf(db, table, { ...ends })
    if (links.length === 0) throw new RefusedAct(missing)
    for (const row of links) act.mark(table, row)
    return { subject: '', value: null }
  })
}

/** What a channel is for: each list that is given takes the place of the one before. */
export async function editChannelPurposes(
  db: Database,
  stamp: Stamp,
  channelId: string,
  { audienceIds, benefitIds, goalIds }: ChannelPurposes,
): Promise<StrategyWritten<null>> {
  return strategyAct(db, stamp, 'editChannelPurposes', async (act) => {
    const channel = await db.channels.get(channelId)
    if (!channel || !isStanding(channel)) throw new RefusedAct(missing)
    const own = 'channelId'
    if (audienceIds) {
      const other = { field: 'audienceId', to: 'audiences' } as const
      await act.setLinks({ table: 'channelAudiences', own, other }, channelId, audienceIds)
    }
    if (benefitIds) {
      const other = { field: 'benefitId', to: 'benefits' } as const
      await act.setLinks({ table: 'channelBenefits', own, other }, channelId, benefitIds)
    }
    if (goalIds) {
      const other = { field: 'goalId', to: 'goals' } as const
      await act.setLinks({ table: 'channelGoals', own, other }, channelId, goalIds)
    }
    return { subject: channel.name, value: null }
  })
}

/** Sets a cell of the matrix, what a unit is to a benefit; null empties it, and the unit is not required either. */
export async function setContribution(
  db: Database,
  stamp: Stamp,
  cell: { readonly unitId: Pointer; readonly benefitId: string },
  role: ContributionRole | null,
): Promise<StrategyWritten<Contribution | null>> {
  return strategyAct(db, stamp, 'setContribution', async (act) => {
    const benefitId = await act.idOf(cell.benefitId, 'benefits')
    const unitId = await act.idOf(cell.unitId, 'units')
    const unit = await db.units.get(unitId)
    const subject = unit?.name ?? ''
    const [first, ...doubles] = await linksOf(db, 'contributions', { unitId, benefitId })
    for (const row of doubles) act.mark('contributions', row)
    if (role === null) {
      if (first) act.mark('contributions', first)
      // Else the cell would go on saying that the unit is needed.
      const required = await linksOf(db, 'requiredUnits', { unitId, benefitId })
      for (const row of required) act.mark('requiredUnits', row)
      return { subject, value: null }
    }
    return { subject, value: putRole(act, first, { unitId, benefitId, role }, stamp) }
  })
}

function putRole(
  act: StrategyAct,
  before: Fields | undefined,
  cell: Pick<Contribution, 'unitId' | 'benefitId' | 'role'>,
  stamp: Stamp,
): Contribution {
  if (!before) return act.add('contributions', cell)
  const isSame = before['role'] === cell.role
  return act.put('contributions', isSame ? before : { ...before, ...cell, updatedAt: stamp.now })
}

type Row = { readonly id: string; readonly deletedAt?: string; readonly [field: string]: unknown }

/** The standing rows of a table that have all of these ends. */
async function linksOf(db: Database, table: string, ends: Fields): Promise<Row[]> {
  const [[field, value] = ['id', '']] = Object.entries(ends)
  if (typeof value !== 'string') return []
  const rows = await db.table<Row, string>(table).where(field).equals(value).toArray()
  return rows.filter((row) =>
    Object.entries({ ...ends, deletedAt: undefined }).every(([key, end]) => row[key] === end),
  )
}
