import type { Assessment } from '#domain/assessment.ts'
import type { Platform } from '#domain/platform.ts'
import { persistenceStatuses, type PersistenceStatus } from '#domain/status.ts'
import { wallGroup, wallGroups } from '#domain/wallGroups.ts'
import type { ChannelCard } from '#query/channels.ts'
import type { AssessedChannel } from '#query/rhythm.ts'

/** A channel as the register's table shows it. */
export type RegisterRow = {
  readonly card: ChannelCard
  /** Null while its figures have not been read again after it was added. */
  readonly assessment: Assessment | null
  /** All that it can be found by, folded: name, platform, link, units and other names. */
  readonly sought: string
}

/** The register with each channel's figures; in the order of the cards. */
export function toRegisterRows(
  cards: readonly ChannelCard[],
  rhythm: readonly AssessedChannel[],
  platformName: (platform: Platform) => string,
): RegisterRow[] {
  const assessments = new Map(rhythm.map(({ channel, assessment }) => [channel.id, assessment]))
  return cards.map((card) => ({
    card,
    assessment: assessments.get(card.channel.id) ?? null,
    sought: soughtIn(card, platformName),
  }))
}

function soughtIn(
  { channel, units, aliases }: ChannelCard,
  platformName: (platform: Platform) => string,
): string {
  const texts = [
    channel.name,
    platformName(channel.platform),
    channel.url ?? '',
    ...units.map((unit) => unit.name),
    ...aliases.map((alias) => alias.value),
  ]
  return folded(texts.join('\n'))
}

/** A letter may have been typed as one sign or as two: å, or a and a ring. */
export function folded(text: string): string {
  return text.toLocaleLowerCase().normalize('NFC')
}

/** The place of a status when sorted by it: those that need support first, closed ones last. */
export function statusPlace(status: PersistenceStatus): number {
  const group = wallGroup(status)
  const groupPlace = group === null ? wallGroups.length : wallGroups.indexOf(group)
  return groupPlace * persistenceStatuses.length + persistenceStatuses.indexOf(status)
}
