import { planId } from '#domain/plan.ts'
import type { Database } from './database.ts'
import { rowsOf } from './importRows.ts'
import { isStanding } from './standing.ts'
import type { TableName } from './tables.ts'

/** How much there is. */
export type Holdings = {
  /** Empty before there is a plan. */
  readonly organisation: string
  readonly channels: number
  /** Live imports, as the log shows them. */
  readonly imports: number
  /** Posts of live imports. */
  readonly posts: number
}

/** The tables that `readHoldings` looks at. */
export const holdingsTables = [
  'plan',
  'channels',
  'imports',
  'times',
] as const satisfies readonly TableName[]

/** Counts what there is. Belongs inside a transaction over `holdingsTables` or more. */
export async function readHoldings(db: Database): Promise<Holdings> {
  const plan = await db.plan.get(planId)
  const channels = await db.channels.toArray()
  const live = await db.imports.where('state').equals('live').toArray()
  let posts = 0
  for (const { id } of live)
    await rowsOf(db.times, id).each(({ minutes }) => {
      posts += minutes.length
    })
  return {
    organisation: plan && isStanding(plan) ? plan.organisation : '',
    channels: channels.filter(isStanding).length,
    imports: live.filter(({ carried }) => !carried).length,
    posts,
  }
}
