import { action, toFinding, type Finding } from './finding.ts'
import { linked } from './linkTable.ts'
import { byCodePoint, refsOf } from './objectRef.ts'
import { liveChannels, liveChannelsOf, statusOf, type PlanLookup } from './planLookup.ts'
import type { PlanChannel } from './strategyPlan.ts'

/**
 * G15: two live channels on the same platform or for the same audience, whose benefits overlap by half or
 * more (shared / all, Jaccard), of which at least one is not active. Notice; one finding a pair. Channels
 * without benefits overlap with none.
 */
export function possibleMerges(lookup: PlanLookup): Finding[] {
  return liveChannels(lookup).flatMap((first) =>
    withSharedBenefit(lookup, first).flatMap((second) => mergeOf(lookup, first, second)),
  )
}

/** The live channels after this one, by their ids, that give a benefit which it gives too. */
function withSharedBenefit(lookup: PlanLookup, { id }: PlanChannel): PlanChannel[] {
  const ids = new Set(
    linked(lookup.benefitsOfChannel, id).flatMap((benefitId) => liveChannelsOf(lookup, benefitId)),
  )
  return [...ids]
    .filter((other) => other > id)
    .sort(byCodePoint)
    .flatMap((other) => lookup.channels.get(other) ?? [])
}

function mergeOf(lookup: PlanLookup, first: PlanChannel, second: PlanChannel): Finding[] {
  const channelIds = [first.id, second.id] as const
  const notActiveIds = channelIds.filter((id) => statusOf(lookup, id) !== 'active')
  if (notActiveIds.length === 0) return []
  const samePlatform = first.platform === second.platform
  const sameAudience = shared(lookup.audiencesOfChannel, channelIds).length > 0
  if (!samePlatform && !sameAudience) return []
  const sharedBenefitIds = shared(lookup.benefitsOfChannel, channelIds)
  const all = new Set(channelIds.flatMap((id) => linked(lookup.benefitsOfChannel, id)))
  if (all.size === 0 || 2 * sharedBenefitIds.length < all.size) return []
  return [
    toFinding({
      severity: 'notice',
      objects: refsOf('channel', channelIds),
      facts: {
        rule: 'G15',
        channelIds,
        sharedBenefitIds,
        samePlatform,
        sameAudience,
        notActiveIds,
      },
      actions: [
        action('mergeChannels', 'channel', channelIds),
        action('planRestart', 'channel', notActiveIds),
      ],
    }),
  ]
}

function shared(table: PlanLookup['benefitsOfChannel'], ids: readonly [string, string]): string[] {
  return linked(table, ids[0]).filter((id) => linked(table, ids[1]).includes(id))
}
