import type { LocalDate } from './calendar.ts'
import { rememberingLast } from './lastResult.ts'
import { byCodePoint } from './objectRef.ts'
import type { AssignmentTask } from './role.ts'
import type { StrategyPlan } from './strategyPlan.ts'

/**
 * True for a role that is in the plan. Where roles cannot be entered yet, true for any: then one that is
 * named is taken at its word. False without an id.
 */
export function isRole({ roles }: StrategyPlan, roleId: string | undefined): boolean {
  if (roleId === undefined || roleId === '') return false
  return roles === undefined || roles.some(({ id }) => id === roleId)
}

/** The roles that have the task on the channel today, each once, in code-point order of their ids. */
export function rolesWithTask(
  { roles = [], assignments = [] }: StrategyPlan,
  channelId: string,
  task: AssignmentTask,
  today: LocalDate,
): string[] {
  const known = idsOf(roles)
  const ids = (ofChannels(assignments).get(channelId) ?? [])
    .filter((it) => it.task === task && known.has(it.roleId))
    .filter(({ from, to }) => (from ?? today) <= today && today <= (to ?? today))
    .map(({ roleId }) => roleId)
  return [...new Set(ids)].sort(byCodePoint)
}

type Roles = NonNullable<StrategyPlan['roles']>
type Assignments = NonNullable<StrategyPlan['assignments']>

// Three rules ask channel by channel of the same lists.
const idsOf = rememberingLast((roles: Roles) => new Set(roles.map(({ id }) => id)))
const ofChannels = rememberingLast((assignments: Assignments) => {
  const byChannel = new Map<string, Array<Assignments[number]>>()
  for (const assignment of assignments) {
    const own = byChannel.get(assignment.channelId)
    if (own) own.push(assignment)
    else byChannel.set(assignment.channelId, [assignment])
  }
  return byChannel
})

/** The only role that writes on the channel today; null when none is known, or several are. */
export function soleWriter(plan: StrategyPlan, channelId: string, today: LocalDate): string | null {
  const writers = rolesWithTask(plan, channelId, 'writer', today)
  return writers.length === 1 ? (writers[0] ?? null) : null
}
