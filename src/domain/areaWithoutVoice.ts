import type { LocalDate } from './calendar.ts'
import { rolesWithTask } from './channelWriters.ts'
import { action, toFinding, type Finding } from './finding.ts'
import { linked } from './linkTable.ts'
import { byCodePoint, refsOf } from './objectRef.ts'
import { liveChannelsOf, type PlanLookup } from './planLookup.ts'
import { unitsOfBenefit } from './unitsOfBenefit.ts'

/**
 * G16: a development area with an active goal, in which no unit close to the clients owns, or has a role that
 * writes on, a live channel that gives a benefit of those goals. Medium; one finding an area. Written-off
 * benefits do not count. An area without benefits or live channels has no voice either.
 */
export function areasWithoutVoice(lookup: PlanLookup, today: LocalDate): Finding[] {
  return [...goalsByArea(lookup)].flatMap(([area, goalIds]) => {
    const benefitIds = refsOf(
      'benefit',
      goalIds.flatMap((id) => linked(lookup.benefitsOfGoal, id)),
    ).map(({ id }) => id)
    const channelIds = new Set(benefitIds.flatMap((id) => liveChannelsOf(lookup, id)))
    const voices = [...channelIds].flatMap((id) => unitsBehind(lookup, id, today))
    if (voices.some((id) => isClose(lookup, id))) return []
    const nearUnitIds = refsOf(
      'unit',
      benefitIds
        .flatMap((id) => unitsOfBenefit(lookup, id).taking)
        .filter((id) => isClose(lookup, id)),
    ).map(({ id }) => id)
    return toFinding({
      severity: 'medium',
      objects: refsOf('goal', goalIds),
      facts: { rule: 'G16', area, goalIds, nearUnitIds },
      actions: [
        nearUnitIds.length > 0
          ? action('inviteWriter', 'unit', nearUnitIds)
          : action('inviteWriter', 'goal', goalIds),
        ...(channelIds.size === 0 ? [action('addChannel', 'goal', goalIds)] : []),
      ],
    })
  })
}

/** The active goals' ids by development area, both in code-point order. */
function goalsByArea({ goals }: PlanLookup): Map<string, string[]> {
  const areas = new Map<string, string[]>()
  for (const { id, status, developmentArea } of goals.values()) {
    const area = developmentArea?.trim() ?? ''
    if (status !== 'active' || area === '') continue
    areas.set(area, [...(areas.get(area) ?? []), id])
  }
  return new Map([...areas].sort(([a], [b]) => byCodePoint(a, b)))
}

/** The units that own the channel, and those of its writers. */
function unitsBehind(lookup: PlanLookup, channelId: string, today: LocalDate): string[] {
  const writers = rolesWithTask(lookup.plan, channelId, 'writer', today)
  return [
    ...linked(lookup.ownersOfChannel, channelId),
    ...(lookup.plan.roles ?? []).flatMap(({ id, unitId }) =>
      unitId !== undefined && writers.includes(id) ? [unitId] : [],
    ),
  ]
}

function isClose({ units }: PlanLookup, unitId: string): boolean {
  return units.get(unitId)?.closeToClients === true
}
