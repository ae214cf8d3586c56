import type { Lifecycle } from './channel.ts'
import {
  belowPlanShare,
  silenceToleratedPeriods,
  silenceTotalPeriods,
  tolerance,
  type PersistenceRule,
} from './persistenceRules.ts'

/** What a publishing channel's persistence can be called, in the order in which the first match wins. */
export const publishingStatuses = [
  'planned',
  'resting',
  'closing',
  'closed',
  'noData',
  'paused',
  'silent',
  'atRisk',
  'quieterThanUsual',
  'new',
  'belowPlan',
  'active',
] as const
export type PublishingStatus = (typeof publishingStatuses)[number]

/** All of them; a monitoring channel has no other. */
export const persistenceStatuses = ['monitoring', ...publishingStatuses] as const
export type PersistenceStatus = (typeof persistenceStatuses)[number]

/** What the status is decided by. */
export type StatusFacts = {
  readonly lifecycle: Lifecycle
  /** Known active days from the start through today. */
  readonly activeDays: number
  readonly pausedToday: boolean
  /** g, in active days. */
  readonly gapDays: number
  readonly quieterThanUsual: boolean
  /** S; null without a completed counted period. */
  readonly planKept: number | null
}

/** The status of a publishing channel; the first rule that fits. */
export function publishingStatus(facts: StatusFacts, rule: PersistenceRule): PublishingStatus {
  if (facts.lifecycle !== 'running') return facts.lifecycle
  if (facts.activeDays === 0) return 'noData'
  if (facts.pausedToday) return 'paused'
  if (facts.gapDays >= silenceTotalPeriods * rule.nominalDays) return 'silent'
  if (facts.gapDays > silenceToleratedPeriods * rule.nominalDays) return 'atRisk'
  if (facts.quieterThanUsual) return 'quieterThanUsual'
  if (facts.planKept === null) return 'new'
  return facts.planKept < belowPlanShare - tolerance ? 'belowPlan' : 'active'
}
