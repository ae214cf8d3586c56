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

/**
 * The facts of each initiative as they stand now, in that order. Belongs inside a transaction, and asks
 * for all it needs at once: a long row of small reads lets Chromium commit before the last.
 */
export async function readItemFacts(
  db: Database,
  initiatives: readonly Initiative[],
): Promise<ItemFacts[]> {
  const [audienceRows, benefitRows, goalRows, channelRows, unitRows, ofBenefits, ofChannels] =
    await Promise.all([
      db.audiences.toArray(),
      db.benefits.toArray(),
      db.goals.toArray(),
      db.channels.toArray(),
      db.units.toArray(),
      db.benefitGoals.toArray(),
      db.channelGoals.toArray(),
    ])
  const audiences = standingById(audienceRows)
  const benefits = standingById(benefitRows)
  const goals = standingById(goalRows)
  const channels = standingById(channelRows)
  const units = standingById(unitRows)
  const benefitGoals = ofBenefits.filter(isStanding)
  const channelGoals = ofChannels.filter(isStanding)
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

function standingById<Row extends { readonly id: string; readonly deletedAt?: string }>(
  rows: readonly Row[],
): ReadonlyMap<string, Row> {
  return new Map(rows.filter(isStanding).map((row) => [row.id, row]))
}
