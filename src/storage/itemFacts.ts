import type { Initiative } from '#domain/initiative.ts'
import { initiativeFacts } from '#domain/initiativeFacts.ts'
import type { ItemFacts } from '#domain/sessionItem.ts'
import type { Database } from './database.ts'
import { isStanding } from './standing.ts'
import type { TableName } from './tables.ts'

/** The tables that `readItemFacts` looks at. */
export const itemFactsTables = [
  'initiatives',
  'audiences',
  'benefits',
  'benefitGoals',
  'channelGoals',
  'goals',
  'channels',
  'units',
] as const satisfies readonly TableName[]

/** The facts of each initiative as they stand now, in that order. Belongs inside a transaction. */
export async function readItemFacts(
  db: Database,
  initiatives: readonly Initiative[],
): Promise<ItemFacts[]> {
  const audiences = await standingById(db.audiences.toArray())
  const benefits = await standingById(db.benefits.toArray())
  const goals = await standingById(db.goals.toArray())
  const channels = await standingById(db.channels.toArray())
  const units = await standingById(db.units.toArray())
  const benefitGoals = (await db.benefitGoals.toArray()).filter(isStanding)
  const channelGoals = (await db.channelGoals.toArray()).filter(isStanding)
  return initiatives.map((initiative) => {
    const served = new Set([
      ...benefitGoals.filter((link) => link.benefitId === initiative.benefitId),
      ...channelGoals.filter((link) => link.channelId === initiative.channelId),
    ])
    const goalIds = new Set([...served].map(({ goalId }) => goalId))
    return initiativeFacts({
      initiative,
      audience: audiences.get(initiative.audienceId ?? ''),
      benefit: benefits.get(initiative.benefitId ?? ''),
      channel: channels.get(initiative.channelId ?? ''),
      leadUnit: units.get(initiative.leadUnitId ?? ''),
      goals: [...goals.values()].filter(({ id }) => goalIds.has(id)),
    })
  })
}

async function standingById<Row extends { readonly id: string; readonly deletedAt?: string }>(
  reading: PromiseLike<readonly Row[]>,
): Promise<ReadonlyMap<string, Row>> {
  return new Map((await reading).filter(isStanding).map((row) => [row.id, row]))
}
