import type { LocalDate } from './calendar.ts'
import { isRole } from './channelWriters.ts'
import { action, toFinding, type Finding } from './finding.ts'
import { byCodePoint, refsOf } from './objectRef.ts'
import type { PlanLookup } from './planLookup.ts'

/**
 * G13: a pause, going on or to come, that leaves comments open and names no role for supervision. Serious.
 * A role that is gone supervises nothing. Not one that has ended, nor one whose channels are all closed or gone.
 */
export function pausesWithoutSupervision(
  { plan, channels }: PlanLookup,
  today: LocalDate,
): Finding[] {
  const pauses = [...plan.pauses]
    .filter(({ commentsOpen }) => commentsOpen === true)
    .filter(({ supervisionRoleId }) => !isRole(plan, supervisionRoleId))
    .filter(({ to }) => (to ?? today) >= today)
    .sort((a, b) => byCodePoint(a.id, b.id))
  return pauses.flatMap(({ id, scope }) => {
    const channelIds = plan.pauseChannels
      .filter((link) => link.pauseId === id && scope === 'channels')
      .map(({ channelId }) => channelId)
      .filter((channelId) => (channels.get(channelId)?.lifecycle ?? 'closed') !== 'closed')
    if (scope === 'channels' && channelIds.length === 0) return []
    const paused = refsOf('channel', channelIds)
    return toFinding({
      severity: 'serious',
      objects: [{ kind: 'pause', id }, ...paused],
      facts: { rule: 'G13', pauseId: id, scope, channelIds: paused.map((ref) => ref.id) },
      actions: [action('nameSupervision', 'pause', [id])],
    })
  })
}
