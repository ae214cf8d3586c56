import type { MapGap } from '#domain/mapGaps.ts'
import type { MapGroup } from '#domain/mapGroups.ts'
import type { MapNode } from '#domain/strategyMap.ts'
import { wallGroup } from '#domain/wallGroups.ts'
import type { DayNumber } from '#domain/calendar.ts'
import type { Formats } from '#i18n/formats.ts'
import { statusWords } from '#i18n/statusWords.ts'
import type { Text } from '#i18n/text.ts'
import { statusShapes } from '#ui/statusShapes.ts'
import type { StatusShapeName } from '#ui/StatusShape.tsx'
import type { MapRecords } from './mapRecords.ts'

/** How a box is drawn: as usual, filled (a benefit that is given), as something not there yet, several in one. */
export type BoxLook = 'plain' | 'given' | 'idea' | 'group'

/** What stands in a box of the map. */
export type NodeWords = {
  readonly title: string
  readonly meta: string
  /** What is missing, in words; empty when nothing is. */
  readonly gap: string
  readonly shape: StatusShapeName | null
  readonly look: BoxLook
  readonly isQuiet: boolean
}

export type NodeTexts = {
  readonly map: Text<'map'>
  readonly platforms: Text<'platforms'>
  readonly statuses: Text<'statuses'>
  readonly formats: Formats
  readonly today: DayNumber
}

type Gaps = ReadonlyMap<string, readonly MapGap[]>

/** The words of every kind of box, from the records. */
export function nodeWords(
  node: MapNode | MapGroup,
  records: MapRecords,
  gaps: Gaps,
  texts: NodeTexts,
): NodeWords {
  if ('members' in node) return groupWords(node, records, gaps, texts)
  const gap = (gaps.get(node.key) ?? []).map((code) => texts.map(`gaps.${code}`)).join(', ')
  return { ...plain, gap, ...ownWords(node, records, texts) }
}

const plain = { title: '', meta: '', shape: null, look: 'plain', isQuiet: false } as const

function ownWords(
  { kind, id }: MapNode,
  records: MapRecords,
  texts: NodeTexts,
): Partial<NodeWords> {
  switch (kind) {
    case 'goal':
      return goalWords(id, records, texts)
    case 'audience': {
      const audience = records.audiences.get(id)
      return { title: audience?.name ?? '', meta: audience?.description ?? '' }
    }
    case 'benefit':
      return benefitWords(id, records, texts)
    case 'initiative':
      return initiativeWords(id, records, texts)
    case 'channel':
      return channelWords(id, records, texts)
  }
}

function goalWords(id: string, { goals }: MapRecords, { map: t }: NodeTexts): Partial<NodeWords> {
  const goal = goals.get(id)
  return {
    title: goal?.title ?? '',
    meta: [
      goal?.status === 'reached' ? t('goalStatuses.reached') : '',
      goal?.level ? t(`levels.${goal.level}`) : '',
    ]
      .filter(Boolean)
      .join(' · '),
  }
}

function benefitWords(
  id: string,
  { benefits, givenBenefitIds }: MapRecords,
  { map: t }: NodeTexts,
): Partial<NodeWords> {
  const benefit = benefits.get(id)
  if (!benefit) return {}
  const { statement, status, evidence } = benefit
  return {
    title: statement,
    meta: [
      status === 'active' ? '' : t(`benefitStatuses.${status}`),
      evidence ? t(`evidence.${evidence}`) : '',
    ]
      .filter(Boolean)
      .join(' · '),
    look: status === 'idea' ? 'idea' : givenBenefitIds.has(id) ? 'given' : 'plain',
  }
}

function initiativeWords(
  id: string,
  { initiatives, channels }: MapRecords,
  { map: t }: NodeTexts,
): Partial<NodeWords> {
  const initiative = initiatives.get(id)
  if (!initiative) return {}
  const { title, way, channelId, lifecycle, hoursPerWeek } = initiative
  const through = channelId === undefined ? undefined : channels.get(channelId)?.channel.name
  return {
    title: title ?? way ?? through ?? t('unnamedInitiative'),
    meta: [
      t('initiativeMeta', { status: t(`initiativeStatuses.${lifecycle}`) }),
      hoursPerWeek === undefined ? '' : t('hours', { hours: hoursPerWeek }),
    ]
      .filter(Boolean)
      .join(' · '),
    look: lifecycle === 'idea' ? 'idea' : 'plain',
  }
}

function channelWords(
  id: string,
  { channels }: MapRecords,
  { platforms, statuses, formats, today }: NodeTexts,
): Partial<NodeWords> {
  const assessed = channels.get(id)
  if (!assessed) return {}
  const { channel, assessment } = assessed
  return {
    title: channel.name,
    meta: `${platforms(channel.platform)} · ${statusWords(assessment, today, statuses, formats)}`,
    shape: statusShapes[assessment.status],
    isQuiet: wallGroup(assessment.status) === 'needsSupport',
  }
}

function groupWords(
  { kind, members }: MapGroup,
  records: MapRecords,
  gaps: Gaps,
  texts: NodeTexts,
): NodeWords {
  const { map: t } = texts
  const withGaps = members.filter(({ key }) => gaps.has(key)).length
  const groups = members.map(({ id }) => {
    const assessed = records.channels.get(id)
    return assessed ? wallGroup(assessed.assessment.status) : null
  })
  const keeping = groups.filter((group) => group === 'keepsPlan').length
  const of = keeping + groups.filter((group) => group === 'needsSupport').length
  return {
    ...plain,
    title: [
      t(`groups.${kind}`, { count: members.length }),
      of === 0 ? '' : t('groups.keeping', { keeping, of }),
    ]
      .filter(Boolean)
      .join(', '),
    // As many of their names as there is room for.
    meta: members.map((member) => ownWords(member, records, texts).title ?? '').join(' · '),
    gap: withGaps === 0 ? '' : t('groups.withGaps', { count: withGaps }),
    look: 'group',
  }
}
