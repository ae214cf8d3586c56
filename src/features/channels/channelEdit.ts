import type { ChannelMode, Lifecycle } from '#domain/channel.ts'
import type { ChannelDraft } from '#domain/channelDraft.ts'
import { parseChannelLink } from '#domain/channelLink.ts'
import type { Patch } from '#domain/draft.ts'
import { isLikelyDate } from '#domain/likelyDate.ts'
import type { Platform } from '#domain/platform.ts'
import type { FindTwin } from '#domain/twinFinder.ts'
import type { ChannelCard } from '#query/channels.ts'
import type { CadenceChoice } from '#pieces/CadenceField.tsx'
import { linkTrouble, type LinkTrouble } from '#pieces/linkTrouble.ts'
import { toAliasDrafts, toAliasLines } from './aliasLines.ts'

/** A channel as the form holds it while it is changed. */
export type ChannelEdit = {
  readonly name: string
  readonly url: string
  readonly platform: Platform
  readonly mode: ChannelMode
  readonly unitIds: readonly string[]
  readonly cadence: CadenceChoice
  /** `YYYY-MM-DD`, or null while no day is chosen. */
  readonly start: string | null
  readonly lifecycle: Lifecycle
  readonly parentChannelId: string | null
  readonly successorChannelId: string | null
  readonly purpose: string
  /** The names of accounts in files, one a line. */
  readonly aliases: string
  readonly countsReshares: boolean
  readonly countsReplies: boolean
}

/** What keeps an edit from being saved, by field; empty when nothing does. */
export type EditProblems = {
  readonly name?: 'missing'
  readonly url?: LinkTrouble
  readonly start?: 'missing'
  readonly cadence?: 'missing'
}

/** The form as it opens. */
export function toEdit({ channel, units, aliases }: ChannelCard): ChannelEdit {
  return {
    name: channel.name,
    url: channel.url ?? '',
    platform: channel.platform,
    mode: channel.mode,
    unitIds: units.map((unit) => unit.id),
    cadence: channel.cadence
      ? { ...channel.cadence, presetId: channel.cadencePresetId }
      : { n: 1, per: 'week' },
    start: channel.start,
    lifecycle: channel.lifecycle,
    parentChannelId: channel.parentChannelId ?? null,
    successorChannelId: channel.successorChannelId ?? null,
    purpose: channel.purpose ?? '',
    aliases: toAliasLines(aliases),
    countsReshares: channel.countsReshares,
    countsReplies: channel.countsReplies,
  }
}

/** The edit with another link written: a link that tells its platform chooses it too. */
export function withLink(edit: ChannelEdit, url: string): ChannelEdit {
  const result = parseChannelLink(url)
  // Any address can be a website; whoever chose *blog* or *intranet* knows better.
  const tellsPlatform = result.ok && result.link.platform !== 'website'
  return { ...edit, url, ...(tellsPlatform && { platform: result.link.platform }) }
}

/** Whether the field was written anew. */
function isChanged(field: keyof ChannelEdit, edit: ChannelEdit, first: ChannelEdit): boolean {
  return JSON.stringify(edit[field]) !== JSON.stringify(first[field])
}

/** Whether anything was written that closing the form would lose. */
export function isEditChanged(edit: ChannelEdit, first: ChannelEdit): boolean {
  return JSON.stringify(edit) !== JSON.stringify(first)
}

/** What is missing or wrong in the form. A link that was not touched is never wrong. */
export function editProblems(
  edit: ChannelEdit,
  first: ChannelEdit,
  findTwin: FindTwin<ChannelCard>,
): EditProblems {
  const url = isChanged('url', edit, first) ? linkTrouble(edit.url, findTwin) : null
  return {
    ...(edit.name.trim() === '' && { name: 'missing' }),
    ...(url && { url }),
    ...(!isLikelyDate(edit.start) && isChanged('start', edit, first) && { start: 'missing' }),
    ...(edit.mode === 'publish' && edit.cadence.n === null && { cadence: 'missing' }),
  }
}

/**
 * The fields to save: those written anew, so that what another tab has saved meanwhile stays. Call it
 * only when the form has no problems.
 */
export function toPatch(
  edit: ChannelEdit,
  first: ChannelEdit,
  { aliases }: Pick<ChannelCard, 'aliases'>,
): Patch<ChannelDraft> {
  const changed = (field: keyof ChannelEdit) => isChanged(field, edit, first)
  const { start, cadence } = edit
  const publishes = edit.mode === 'publish' && cadence.n !== null
  return {
    ...(changed('name') && { name: edit.name.trim() }),
    ...(changed('url') && { url: toUrl(edit.url) }),
    ...(changed('platform') && { platform: edit.platform }),
    ...(changed('mode') && { mode: edit.mode }),
    ...(changed('unitIds') && { ownerUnitIds: [...edit.unitIds] }),
    ...((changed('cadence') || changed('mode')) && {
      cadence: publishes ? { n: cadence.n, per: cadence.per } : undefined,
      cadencePresetId: publishes ? cadence.presetId : undefined,
    }),
    ...(changed('start') && isLikelyDate(start) && { start }),
    ...(changed('lifecycle') && { lifecycle: edit.lifecycle }),
    ...(changed('parentChannelId') && { parentChannelId: edit.parentChannelId ?? undefined }),
    ...(changed('successorChannelId') && {
      successorChannelId: edit.successorChannelId ?? undefined,
    }),
    ...(changed('purpose') && { purpose: edit.purpose.trim() || undefined }),
    ...(changed('aliases') && { aliases: toAliasDrafts(edit.aliases, aliases) }),
    ...(changed('countsReshares') && { countsReshares: edit.countsReshares }),
    ...(changed('countsReplies') && { countsReplies: edit.countsReplies }),
  }
}

function toUrl(written: string): string | undefined {
  const result = parseChannelLink(written)
  return result.ok ? result.link.url : written.trim() || undefined
}
