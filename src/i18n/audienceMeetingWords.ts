import type { Encounter, MetBenefit } from '#domain/audienceMeeting.ts'
import type { Formats } from './formats.ts'
import { silenceLength } from './statusWords.ts'
import type { Text } from './text.ts'

/** How much of what was promised an audience gets: *Ungdomar får 2 av 3 nyttor vi har lovat.* */
export function audienceMeetingWords(
  audience: string,
  benefits: ReadonlyArray<Pick<MetBenefit, 'reach'>>,
  t: Text<'boundaries.audience'>,
): string {
  const of = benefits.length
  const given = benefits.filter(({ reach }) => reach === 'given').length
  if (of === 0) return t('lead.nothing', { audience })
  if (given === of) return t('lead.all', { audience, of })
  return given === 0 ? t('lead.none', { audience }) : t('lead.some', { audience, given, of })
}

/** What somebody finds at a channel: *Här har det varit tyst i 19 dagar*. */
export function encounterWords(
  { kind, gapActiveDays }: Pick<Encounter, 'kind' | 'gapActiveDays'>,
  t: Text<'boundaries.audience'>,
  formats: Formats,
): string {
  if (kind !== 'thin' && kind !== 'silent') return t(`kinds.${kind}`)
  return gapActiveDays === null
    ? t(`kinds.${kind}Unknown`)
    : t(`kinds.${kind}`, { duration: silenceLength(gapActiveDays, formats) })
}
