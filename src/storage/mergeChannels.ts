import type { Channel } from '#domain/channel.ts'
import { editedChannelSchema, withoutIdleCadence } from '#domain/channelDraft.ts'
import type { Database } from './database.ts'
import { patched } from './patched.ts'
import { recordChange } from './recordChange.ts'
import { isStanding } from './standing.ts'
import { newRecord, type Stamp } from './stamp.ts'
import { invalid, missing, type Invalid, type Missing, type Written } from './written.ts'

/**
 * Two channels become one, as one change: the one that goes is closing, with the other as its successor,
 * and what it was for is what the other is for too. Resolves with the one that goes. Its own links and
 * posts stay.
 */
export async function mergeChannels(
  db: Database,
  stamp: Stamp,
  keptId: string,
  goneId: string,
): Promise<Written<Channel, Invalid | Missing>> {
  const tables = ['channels', 'channelAudiences', 'channelBenefits', 'channelGoals'] as const
  const act = { kind: 'mergeChannels', now: stamp.now, tables } as const
  return recordChange<Channel, Invalid | Missing>(db, act, async (change) => {
    const [kept, gone] = await db.channels.bulkGet([keptId, goneId])
    if (!kept || !gone || !isStanding(kept) || !isStanding(gone) || keptId === goneId)
      return missing
    const ending = { lifecycle: 'closing', successorChannelId: keptId }
    const parsed = editedChannelSchema.safeParse(patched(gone, ending, stamp))
    if (!parsed.success) return invalid(parsed.error)
    const channel = withoutIdleCadence(parsed.data)

    const both = [keptId, goneId]
    const audiences = await db.channelAudiences.where('channelId').anyOf(both).toArray()
    const benefits = await db.channelBenefits.where('channelId').anyOf(both).toArray()
    const goals = await db.channelGoals.where('channelId').anyOf(both).toArray()
    const own = () => ({ ...newRecord(stamp), channelId: keptId })
    await change.put('channels', channel)
    await change.add(
      'channelAudiences',
      gained(audiences, ({ audienceId }) => audienceId, keptId).map((audienceId) => ({
        ...own(),
        audienceId,
      })),
    )
    await change.add(
      'channelBenefits',
      gained(benefits, ({ benefitId }) => benefitId, keptId).map((benefitId) => ({
        ...own(),
        benefitId,
      })),
    )
    await change.add(
      'channelGoals',
      gained(goals, ({ goalId }) => goalId, keptId).map((goalId) => ({ ...own(), goalId })),
    )
    return { ok: true, subject: gone.name, value: channel }
  })
}

/** What only the channel that goes is linked to, each once. */
function gained<Link extends { readonly channelId: string; readonly deletedAt?: string }>(
  links: readonly Link[],
  endOf: (link: Link) => string,
  keptId: string,
): string[] {
  const standing = links.filter(isStanding)
  const kept = new Set(standing.filter(({ channelId }) => channelId === keptId).map(endOf))
  return [...new Set(standing.map(endOf))].filter((end) => !kept.has(end))
}
