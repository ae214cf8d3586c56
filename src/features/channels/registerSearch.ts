import * as z from 'zod'
import { channelModes, lifecycles } from '#domain/channel.ts'
import { platforms } from '#domain/platform.ts'
import { persistenceStatuses } from '#domain/status.ts'

export const registerSortings = [
  'name',
  'platform',
  'units',
  'cadence',
  'status',
  'verified',
] as const
export type RegisterSorting = (typeof registerSortings)[number]

export const registerGroupings = ['unit', 'platform'] as const
export type RegisterGrouping = (typeof registerGroupings)[number]

/** In place of a unit: the channels that have none. */
export const withoutUnit = 'none'

/** In place of a stage: every channel, those that are closed too. */
export const everyLifecycle = 'all'

/** A word that looks like a number or like *true* has become one on its way through the address. */
const words = z.union([z.string(), z.number(), z.boolean()]).transform(String)

/**
 * What the address keeps of the register: which channels are shown, in which order and under which
 * headings. What is usual stays out of it, and what cannot be read is as good as not there.
 */
export const registerSearchSchema = z.object({
  text: words.optional().catch(undefined),
  platform: z.enum(platforms).optional().catch(undefined),
  unit: words.optional().catch(undefined),
  status: z.enum(persistenceStatuses).optional().catch(undefined),
  mode: z.enum(channelModes).optional().catch(undefined),
  lifecycle: z
    .enum([...lifecycles, everyLifecycle])
    .optional()
    .catch(undefined),
  sort: z.enum(registerSortings).optional().catch(undefined),
  order: z.literal('descending').optional().catch(undefined),
  group: z.enum(registerGroupings).optional().catch(undefined),
})
export type RegisterSearch = z.infer<typeof registerSearchSchema>

/** Those that choose among the channels, besides the words searched for. */
export const registerFilters = ['platform', 'unit', 'status', 'mode', 'lifecycle'] as const
export type RegisterFilter = (typeof registerFilters)[number]

/** Every channel is shown again; the order and the headings stay. */
export const clearedFilters = {
  text: undefined,
  platform: undefined,
  unit: undefined,
  status: undefined,
  mode: undefined,
  lifecycle: undefined,
} as const satisfies Partial<RegisterSearch>

/** How many filters choose, the words searched for not counted. */
export function filterCount(search: RegisterSearch): number {
  return registerFilters.filter((name) => search[name] !== undefined).length
}
