import type { Platform } from '#domain/platform.ts'
import { wallGroup } from '#domain/wallGroups.ts'
import type { RegisterRow } from './registerRows.ts'
import type { RegisterGrouping } from './registerSearch.ts'

/** The channels of one unit, or on one platform. */
export type RegisterGroup = {
  /** The unit's id or the platform; `none` for the channels without a unit. */
  readonly key: string
  /** Null for the channels without a unit. */
  readonly name: string | null
  readonly rows: readonly RegisterRow[]
}

type Words = {
  readonly platformName: (platform: Platform) => string
  readonly compare: (a: string, b: string) => number
}

const nobody = 'none'

/**
 * The rows in groups by name, those without a unit last; within a group in their order. A channel
 * with several owners stands under each of them.
 */
export function registerGroups(
  rows: readonly RegisterRow[],
  grouping: RegisterGrouping,
  { platformName, compare }: Words,
): RegisterGroup[] {
  const groups = new Map<string, { name: string | null; rows: RegisterRow[] }>()
  function put(key: string, name: string | null, row: RegisterRow) {
    const group = groups.get(key)
    if (group) group.rows.push(row)
    else groups.set(key, { name, rows: [row] })
  }
  for (const row of rows) {
    const { channel, units } = row.card
    if (grouping === 'platform') put(channel.platform, platformName(channel.platform), row)
    else if (units.length === 0) put(nobody, null, row)
    else for (const unit of units) put(unit.id, unit.name, row)
  }
  return [...groups]
    .map(([key, group]) => ({ key, ...group }))
    .sort((a, b) => {
      if (a.name === null || b.name === null)
        return Number(a.name === null) - Number(b.name === null)
      return compare(a.name, b.name)
    })
}

/** How many of the rows need support. */
export function supportCount(rows: readonly RegisterRow[]): number {
  return rows.filter(
    ({ assessment }) => assessment && wallGroup(assessment.status) === 'needsSupport',
  ).length
}
