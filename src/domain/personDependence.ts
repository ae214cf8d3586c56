import type { LocalDate } from './calendar.ts'
import { isRole, rolesWithTask, soleWriter } from './channelWriters.ts'
import { action, toFinding, type Finding } from './finding.ts'
import { byCodePoint, refsOf } from './objectRef.ts'
import { liveChannels, type PlanLookup } from './planLookup.ts'

/** From so many live channels that one role writes alone, it is too much for one. */
const channelsOfOne = 3

/**
 * G9: a live channel with a sole writer and no deputy (one finding a channel), and a role that is the sole
 * writer of three live channels or more, with deputies or not (one finding a role). Medium. A deputy is
 * another role that is assigned so, or stands so in the register.
 */
export function personDependences(lookup: PlanLookup, today: LocalDate): Finding[] {
  const { plan } = lookup
  const alone = new Map<string, string[]>()
  const findings: Finding[] = []
  for (const { id } of liveChannels(lookup)) {
    const writer = soleWriter(plan, id, today)
    if (writer === null) continue
    alone.set(writer, [...(alone.get(writer) ?? []), id])
    if (deputies(lookup, id, today).some((roleId) => roleId !== writer)) continue
    findings.push(
      toFinding({
        severity: 'medium',
        objects: [{ kind: 'channel', id }, ...refsOf('role', [writer])],
        grounds: ['noDeputy'],
        facts: { rule: 'G9', ground: 'noDeputy', roleId: writer, channelIds: [id] },
        actions: [action('nameDeputy', 'channel', [id]), action('addWriter', 'channel', [id])],
      }),
    )
  }
  for (const [roleId, ids] of alone) {
    if (ids.length < channelsOfOne) continue
    const channelIds = [...ids].sort(byCodePoint)
    findings.push(
      toFinding({
        severity: 'medium',
        objects: [{ kind: 'role', id: roleId }, ...refsOf('channel', channelIds)],
        grounds: ['manyChannels'],
        facts: { rule: 'G9', ground: 'manyChannels', roleId, channelIds },
        actions: [action('addWriter', 'channel', channelIds)],
      }),
    )
  }
  return findings
}

function deputies({ plan }: PlanLookup, channelId: string, today: LocalDate): string[] {
  const inRegister = (plan.registerBlocks ?? [])
    .filter((block) => block.channelId === channelId)
    .flatMap(({ deputyRoleId }) => deputyRoleId ?? [])
    .filter((id) => isRole(plan, id))
  return [...rolesWithTask(plan, channelId, 'deputy', today), ...inRegister]
}
