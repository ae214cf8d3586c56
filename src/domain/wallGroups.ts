import type { Assessment } from './assessment.ts'
import { persistenceRules } from './persistenceRules.ts'
import type { PersistenceStatus } from './status.ts'

/** The groups of the rhythm wall, in the order they are read. */
export const wallGroups = [
  'needsSupport',
  'keepsPlan',
  'newOrNoData',
  'restingOrMonitoring',
] as const
export type WallGroup = (typeof wallGroups)[number]

/** Each status's group, and its place within it: the most urgent first. Null: not on the wall. */
const places: Readonly<
  Record<PersistenceStatus, { readonly group: WallGroup; readonly place: number } | null>
> = {
  silent: { group: 'needsSupport', place: 0 },
  atRisk: { group: 'needsSupport', place: 1 },
  quieterThanUsual: { group: 'needsSupport', place: 2 },
  belowPlan: { group: 'needsSupport', place: 3 },
  active: { group: 'keepsPlan', place: 0 },
  noData: { group: 'newOrNoData', place: 0 },
  new: { group: 'newOrNoData', place: 1 },
  paused: { group: 'restingOrMonitoring', place: 0 },
  resting: { group: 'restingOrMonitoring', place: 1 },
  planned: { group: 'restingOrMonitoring', place: 2 },
  closing: { group: 'restingOrMonitoring', place: 3 },
  monitoring: { group: 'restingOrMonitoring', place: 4 },
  closed: null,
}

/** The group a status belongs to; null for closed channels, which are not on the wall. */
export function wallGroup(status: PersistenceStatus): WallGroup | null {
  return places[status]?.group ?? null
}

/**
 * The rows in their groups, the most urgent first: by status, then the longest silence against the
 * plan (silent, at risk), the soonest end of the pause (resting) or the lowest index (the others).
 * Equals keep the order they came in, so sort by name first.
 */
export function groupForWall<Row extends { readonly assessment: Assessment }>(
  rows: readonly Row[],
): Record<WallGroup, Row[]> {
  const groups: Record<WallGroup, Row[]> = {
    needsSupport: [],
    keepsPlan: [],
    newOrNoData: [],
    restingOrMonitoring: [],
  }
  for (const row of rows) {
    const group = wallGroup(row.assessment.status)
    if (group) groups[group].push(row)
  }
  for (const group of wallGroups) {
    groups[group].sort((a, b) => compareUrgency(a.assessment, b.assessment))
  }
  return groups
}

/** Negative when `a` is more urgent than `b` within a group; 0 when neither is. */
export function compareUrgency(a: Assessment, b: Assessment): number {
  const byStatus = (places[a.status]?.place ?? 0) - (places[b.status]?.place ?? 0)
  return byStatus || compare(urgency(a), urgency(b))
}

/** Smaller is more urgent; comparable within one status. */
function urgency(assessment: Assessment): number {
  switch (assessment.status) {
    case 'silent':
    case 'atRisk':
      return -assessment.gapActiveDays / persistenceRules[assessment.cadence.per].nominalDays
    case 'paused':
    case 'resting':
      return assessment.pause?.until ?? Infinity
    case 'quieterThanUsual':
    case 'belowPlan':
    case 'active':
    case 'new':
    case 'noData':
    case 'planned':
    case 'closing':
    case 'closed':
    case 'monitoring':
      return assessment.index ?? Infinity
  }
}

function compare(a: number, b: number): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
