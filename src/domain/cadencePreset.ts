import type { Cadence } from './cadence.ts'
import { dayOfCivil, toLocalDate } from './calendar.ts'
import type { Platform } from './platform.ts'

/** The ids that channels keep, and the keys of their texts. Append; never rename one. */
export const cadencePresetIds = [
  'varbergSocial',
  'varbergBlog',
  'varbergEvent',
  'hultsfred',
  'malmo',
  'hoganas',
  'goteborg',
] as const
export type CadencePresetId = (typeof cadencePresetIds)[number]

/**
 * A municipality's published rule of how often to post, as an example to begin from. The rule's
 * wording is a text of the interface, by the preset's id; every organisation checks its own.
 */
export type CadencePreset = {
  readonly id: CadencePresetId
  readonly municipality: string
  readonly cadence: Cadence
  /** Where the rule holds. */
  readonly platforms: readonly Platform[]
}

/** The day on which the presets were last gone through; shown beside them. */
export const cadencePresetsNotedOn = toLocalDate(dayOfCivil(2026, 11, 22))

const socialPlatforms: readonly Platform[] = [
  'facebook',
  'instagram',
  'x',
  'linkedin',
  'youtube',
  'tiktok',
  'threads',
  'mastodon',
  'bluesky',
  'other',
]

/** Every preset, the busiest rule of each municipality first. */
export const cadencePresets: readonly CadencePreset[] = [
  {
    id: 'varbergSocial',
    municipality: 'Varberg',
    cadence: { n: 3, per: 'week' },
    platforms: ['facebook', 'instagram', 'x'],
  },
  {
    id: 'varbergBlog',
    municipality: 'Varberg',
    cadence: { n: 1, per: 'month' },
    platforms: ['blog'],
  },
  {
    id: 'varbergEvent',
    municipality: 'Varberg',
    cadence: { n: 1, per: 'halfyear' },
    platforms: ['youtube'],
  },
  {
    id: 'malmo',
    municipality: 'Malmö',
    cadence: { n: 2, per: 'week' },
    platforms: socialPlatforms,
  },
  {
    id: 'hoganas',
    municipality: 'Höganäs',
    cadence: { n: 2, per: 'week' },
    platforms: socialPlatforms,
  },
  {
    id: 'hultsfred',
    municipality: 'Hultsfred',
    cadence: { n: 1, per: 'week' },
    platforms: socialPlatforms,
  },
  {
    id: 'goteborg',
    municipality: 'Göteborg',
    cadence: { n: 1, per: 'week' },
    platforms: socialPlatforms,
  },
]

/** The presets whose rule holds on a platform, in the list's order; empty where no rule is known. */
export function cadencePresetsFor(platform: Platform): readonly CadencePreset[] {
  return cadencePresets.filter((preset) => preset.platforms.includes(platform))
}

/** The preset that a channel's cadence came from; null for an id of a later version, or none. */
export function findCadencePreset(id: string | undefined): CadencePreset | null {
  return cadencePresets.find((preset) => preset.id === id) ?? null
}

/** True when a cadence still is what the preset says. */
export function isAsPreset(cadence: Cadence, preset: CadencePreset): boolean {
  return cadence.n === preset.cadence.n && cadence.per === preset.cadence.per
}
