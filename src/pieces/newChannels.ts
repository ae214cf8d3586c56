import type { Cadence } from '#domain/cadence.ts'
import { toLocalDate, type DayNumber } from '#domain/calendar.ts'
import type { ChannelMode } from '#domain/channel.ts'
import { countedByDefault, type AliasDraft, type ChannelDraft } from '#domain/channelDraft.ts'
import type { ChannelLink, ChannelLinkProblem } from '#domain/channelLink.ts'
import { parseChannelLinks } from '#domain/channelLink.ts'
import { isLikelyDate } from '#domain/likelyDate.ts'
import type { Platform } from '#domain/platform.ts'
import type { FindTwin } from '#domain/twinFinder.ts'
import type { ChannelCard } from '#query/channels.ts'
import type { CadenceChoice } from './CadenceField.tsx'

/** A link that was recognised, with the channel that has it already, if any. */
export type FoundLink = { readonly link: ChannelLink; readonly twin: ChannelCard | null }

/** A piece of the pasted text that is no channel. */
export type UnreadPiece = { readonly text: string; readonly problem: ChannelLinkProblem }

/** What pasted text holds: channels, in its order, each once, and what could not be read. */
export type ReadLinks = {
  readonly found: readonly FoundLink[]
  readonly unread: readonly UnreadPiece[]
}

export function readLinks(text: string, findTwin: FindTwin<ChannelCard>): ReadLinks {
  const results = parseChannelLinks(text)
  return {
    found: results.flatMap((result) =>
      result.ok ? [{ link: result.link, twin: findTwin(result.link) }] : [],
    ),
    unread: results.flatMap((result) =>
      result.ok ? [] : [{ text: result.text, problem: result.problem }],
    ),
  }
}

/** A channel without a link, written by hand. */
export type UnlinkedChannel = {
  readonly key: number
  readonly name: string
  readonly platform: Platform
}

/** What all channels of one adding share. */
export type SharedChoices = {
  readonly unitIds: readonly string[]
  readonly mode: ChannelMode
  /** Null until it is chosen: then `usualCadence` holds. */
  readonly cadence: CadenceChoice | null
  /** `YYYY-MM-DD`, or null while no day is chosen. */
  readonly start: string | null
}

/** The choices as the panel opens: publishing, from today. */
export function firstChoices(today: DayNumber): SharedChoices {
  return { unitIds: [], mode: 'publish', cadence: null, start: toLocalDate(today) }
}

const monthlyPlatforms: readonly Platform[] = ['blog', 'newsletter']

/** The cadence to begin from: once a month when all are blogs or newsletters, else once a week. */
export function usualCadence(platforms: readonly Platform[]): Cadence {
  const areMonthly =
    platforms.length > 0 && platforms.every((platform) => monthlyPlatforms.includes(platform))
  return { n: 1, per: areMonthly ? 'month' : 'week' }
}

/** The platform that all have; null when they differ, or there are none. */
export function commonPlatform(platforms: readonly Platform[]): Platform | null {
  const [first = null] = platforms
  return platforms.every((platform) => platform === first) ? first : null
}

/** A channel to add: named, from a link or without. */
export type NamedChannel = {
  readonly name: string
  readonly platform: Platform
  readonly link: ChannelLink | null
}

/** The drafts to save, or null while a channel, a number, a day or a name is missing. */
export function toDrafts(
  channels: readonly NamedChannel[],
  { unitIds, mode, cadence, start }: SharedChoices,
): ChannelDraft[] | null {
  if (channels.length === 0 || !isLikelyDate(start)) return null
  if (channels.some(({ name }) => name.trim() === '')) return null
  const { n, per, presetId } = cadence ?? usualCadenceChoice(channels)
  if (mode === 'publish' && n === null) return null
  return channels.map(({ name, platform, link }) => ({
    name: name.trim(),
    platform,
    ...(link && { url: link.url }),
    mode,
    start,
    ...(mode === 'publish' && n !== null && { cadence: { n, per } }),
    ...(mode === 'publish' && presetId !== undefined && { cadencePresetId: presetId }),
    lifecycle: 'running',
    ...countedByDefault,
    ownerUnitIds: [...unitIds],
    newOwnerUnits: [],
    aliases: link ? aliasesOf(link) : [],
  }))
}

function usualCadenceChoice(channels: readonly NamedChannel[]): CadenceChoice {
  return usualCadence(channels.map(({ platform }) => platform))
}

/** What files may call the channel that a link leads to. */
export function aliasesOf({
  handle,
  accountId,
}: Pick<ChannelLink, 'handle' | 'accountId'>): AliasDraft[] {
  return [
    ...(handle === '' ? [] : [{ kind: 'handle' as const, value: handle }]),
    ...(accountId === '' ? [] : [{ kind: 'accountId' as const, value: accountId }]),
  ]
}
