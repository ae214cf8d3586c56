import type { LocalDate } from './calendar.ts'
import { soleWriter } from './channelWriters.ts'
import { action, toFinding, type BearerGround, type Finding } from './finding.ts'
import { activeBenefits, gapOf, liveChannelsOf, statusOf, type PlanLookup } from './planLookup.ts'

/**
 * G8: an active benefit whose only live channel is at risk, silent or paused, or has one writer. Serious.
 * That nobody is known to write on the channel is no ground: then the writers have not been entered.
 */
export function singleBearers(lookup: PlanLookup, today: LocalDate): Finding[] {
  return activeBenefits(lookup).flatMap(({ id }) => {
    const [channelId, ...others] = liveChannelsOf(lookup, id)
    if (channelId === undefined || others.length > 0) return []
    const grounds = groundsOf(lookup, channelId, today)
    if (grounds.length === 0) return []
    const isQuiet = grounds.includes('atRisk') || grounds.includes('silent')
    return toFinding({
      severity: 'serious',
      objects: [
        { kind: 'benefit', id },
        { kind: 'channel', id: channelId },
      ],
      grounds,
      facts: {
        rule: 'G8',
        benefitId: id,
        channelId,
        grounds,
        gapActiveDays: isQuiet ? gapOf(lookup, channelId) : null,
      },
      actions: [
        ...(isQuiet ? [action('planRestart', 'channel', [channelId])] : []),
        ...(grounds.includes('oneWriter') ? [action('addWriter', 'channel', [channelId])] : []),
        action('linkChannel', 'benefit', [id]),
      ],
    })
  })
}

function groundsOf(lookup: PlanLookup, channelId: string, today: LocalDate): BearerGround[] {
  const status = statusOf(lookup, channelId)
  const isShaky = status === 'atRisk' || status === 'silent' || status === 'paused'
  return [
    ...(isShaky ? [status] : []),
    ...(soleWriter(lookup.plan, channelId, today) === null ? [] : (['oneWriter'] as const)),
  ]
}
