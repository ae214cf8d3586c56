import { platforms, type Platform } from './platform.ts'

/** What a column of a register can say about a channel; there is at most one of each. */
export const registerFacts = [
  'name',
  'platform',
  'unit',
  'parent',
  'mode',
  'lifecycle',
  'cadence',
  'per',
  'start',
  'purpose',
  'contactRole',
  'accountId',
] as const
export type RegisterFact = (typeof registerFacts)[number]

/**
 * What a column of a register is for. `link`: links or handles of any platform. `on:facebook` and its
 * like: links or handles on that platform, as in a table with a column for each. Several columns may
 * hold links.
 */
export type RegisterColumnRole = RegisterFact | 'link' | `on:${Platform}`

/** The platforms' own columns, in the order of the platforms. */
export const platformColumns = platforms.map((platform) => `on:${platform}` as const)

/** What each column is for, in their order; null for one that is left unread. */
export type RegisterMapping = ReadonlyArray<RegisterColumnRole | null>

/** The platform that a column's links and handles are on; null when it is not for one platform. */
export function platformOfColumn(role: RegisterColumnRole | null): Platform | null {
  return platforms.find((platform) => role === `on:${platform}`) ?? null
}

/** The mapping with another role for one column. A fact moves there from the column that had it. */
export function withRole(
  mapping: RegisterMapping,
  column: number,
  role: RegisterColumnRole | null,
): RegisterMapping {
  const isFact = registerFacts.some((fact) => fact === role)
  return mapping.map((other, place) => {
    if (place === column) return role
    return isFact && other === role ? null : other
  })
}
