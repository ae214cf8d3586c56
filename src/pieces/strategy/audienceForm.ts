import type { Audience } from '#domain/audience.ts'
import type { Strategy } from '#query/strategy.ts'
import type { StrategyStart } from './strategyEditing.ts'
import { textOf } from './writtenFields.ts'

/** An audience as the form holds it. */
export type AudienceForm = {
  readonly name: string
  readonly description: string
  readonly size: string
  readonly whereTheyAre: string
  readonly languageNeeds: string
  readonly accessibilityNeeds: string
  readonly knowledgeSource: string
  readonly sensitive: boolean
  readonly channelIds: readonly string[]
}

/** The form as it opens; a new audience begins linked to the channel it was opened from. */
export function toAudienceForm(
  audience: Audience | null,
  { channelId }: StrategyStart,
  { channelAudiences }: Strategy,
): AudienceForm {
  return {
    name: audience?.name ?? '',
    description: audience?.description ?? '',
    size: audience?.size ?? '',
    whereTheyAre: audience?.whereTheyAre ?? '',
    languageNeeds: audience?.languageNeeds ?? '',
    accessibilityNeeds: audience?.accessibilityNeeds ?? '',
    knowledgeSource: audience?.knowledgeSource ?? '',
    sensitive: audience?.sensitive ?? false,
    channelIds: audience
      ? channelAudiences
          .filter((link) => link.audienceId === audience.id)
          .map((link) => link.channelId)
      : [channelId].filter((id) => id !== undefined),
  }
}

/** The audience to save, or null while it has no name. */
export function toAudienceDraft(form: AudienceForm) {
  const name = textOf(form.name)
  if (name === undefined) return null
  return {
    name,
    description: textOf(form.description),
    size: textOf(form.size),
    whereTheyAre: textOf(form.whereTheyAre),
    languageNeeds: textOf(form.languageNeeds),
    accessibilityNeeds: textOf(form.accessibilityNeeds),
    knowledgeSource: textOf(form.knowledgeSource),
    sensitive: form.sensitive || undefined,
    channelIds: form.channelIds,
  }
}
