import { byCodePoint, refsOf } from './objectRef.ts'
import { action, toFinding, type Finding } from './finding.ts'
import type { LocalDate } from './calendar.ts'
import { linked } from './linkTable.ts'
import { liveChannels, type PlanLookup } from './planLookup.ts'

/**
 * G1: an audience that two or more units meet on live channels, without all of them being joined by
 * collaborations or by owning live channels together, if only through a third that meets it too. Medium.
 * Outside parties are units like others. A collaboration that begins after today joins nobody yet.
 */
export function parallelTracks(lookup: PlanLookup, today: LocalDate): Finding[] {
  const live = liveChannels(lookup)
  const owners = (channelId: string) => linked(lookup.ownersOfChannel, channelId)
  const joined = [
    ...live.map(({ id }) => owners(id)),
    ...lookup.plan.collaborations
      .filter(({ start }) => (start ?? today) <= today)
      .map(({ id }) =>
        lookup.plan.collaborationUnits
          .filter(({ collaborationId }) => collaborationId === id)
          .map(({ unitId }) => unitId),
      ),
  ]
  return lookup.audienceIds.flatMap((audienceId) => {
    const channels = live.filter(({ id }) =>
      linked(lookup.audiencesOfChannel, id).includes(audienceId),
    )
    const unitIds = refsOf(
      'unit',
      channels.flatMap(({ id }) => owners(id)),
    ).map(({ id }) => id)
    const tracks = tracksOf(unitIds, joined)
    if (tracks.length < 2) return []
    return toFinding({
      severity: 'medium',
      objects: [{ kind: 'audience', id: audienceId }, ...refsOf('unit', unitIds)],
      facts: { rule: 'G1', audienceId, unitIds, tracks },
      actions: [
        action('startCollaboration', 'unit', unitIds),
        action('logBarrier', 'audience', [audienceId]),
      ],
    })
  })
}

/** The units in groups whose members the joints connect, also by way of one another. */
function tracksOf(
  unitIds: readonly string[],
  joints: ReadonlyArray<readonly string[]>,
): string[][] {
  const groups: Array<Set<string>> = unitIds.map((id) => new Set([id]))
  for (const joint of joints) {
    const touched = groups.filter((group) => joint.some((id) => group.has(id)))
    if (touched.length < 2) continue
    const merged = new Set(touched.flatMap((group) => [...group]))
    groups.splice(0, groups.length, ...groups.filter((group) => !touched.includes(group)), merged)
  }
  return groups
    .map((group) => [...group].sort(byCodePoint))
    .sort((a, b) => byCodePoint(a[0] ?? '', b[0] ?? ''))
}
