import { expect, it } from 'vitest'
import { dayOfCivil } from '#domain/calendar.ts'
import { countedByDefault } from '#domain/channelDraft.ts'
import type { MapGap } from '#domain/mapGaps.ts'
import type { MapKind, MapNode } from '#domain/strategyMap.ts'
import { assessPersistence } from '#domain/persistence.ts'
import type { MapRecords } from '#features/map/mapRecords.ts'
import { nodeWords } from '#features/map/nodeWords.ts'
import type { AssessedChannel } from '#query/rhythm.ts'
import { publishingDraft } from '../../storage/written.ts'
import { formatsOf, textsOf } from '../../i18n/textIn.ts'

const today = dayOfCivil(2026, 11, 16)
const texts = {
  map: await textsOf('sv', 'map'),
  platforms: await textsOf('sv', 'platforms'),
  statuses: await textsOf('sv', 'statuses'),
  formats: await formatsOf('sv'),
  today,
}
const stamp = (id: string) => ({ id, createdAt: '2026-01-01', updatedAt: '2026-01-01' })

function channel(id: string, postDays: readonly number[]): AssessedChannel {
  const { name, platform, start, lifecycle, cadence } = publishingDraft()
  const history = {
    mode: 'publish',
    lifecycle: 'running',
    start: dayOfCivil(2025, 1, 1),
    cadence: { n: 1, per: 'week' },
    postDays,
    pauses: [],
    coverage: null,
  } as const
  const row = {
    ...stamp(id),
    name,
    platform,
    start,
    lifecycle,
    mode: 'publish' as const,
    ...countedByDefault,
  }
  return {
    channel: { ...row, ...(cadence && { cadence }) },
    history,
    byHand: { readInDays: Int32Array.from(postDays), days: [], weeks: [], known: [] },
    units: [],
    aliases: [],
    parent: null,
    successor: null,
    assessment: assessPersistence(history, today),
  }
}

const weekly = Array.from({ length: 60 }, (_, week) => today - 1 - 7 * week).reverse()
const records: MapRecords = {
  visions: new Map(),
  goals: new Map([
    ['safe', { ...stamp('safe'), title: 'Trygg uppväxt', level: 'committee', status: 'reached' }],
  ]),
  audiences: new Map(),
  benefits: new Map([
    [
      'talk',
      {
        ...stamp('talk'),
        statement: 'Jag kan prata',
        audienceId: 'young',
        status: 'active',
        evidence: 'researched',
      },
    ],
    ['later', { ...stamp('later'), statement: 'Sedan', audienceId: 'young', status: 'idea' }],
  ]),
  initiatives: new Map([
    ['box', { ...stamp('box'), way: 'Frågelåda', lifecycle: 'planned', hoursPerWeek: 1.5 }],
    ['page', { ...stamp('page'), channelId: 'steady', lifecycle: 'idea' }],
  ]),
  units: new Map(),
  channels: new Map([
    ['steady', channel('steady', weekly)],
    ['silent', channel('silent', weekly.slice(0, 20))],
  ]),
  givenBenefitIds: new Set(['talk']),
}
const columns = {
  goal: 'goals',
  audience: 'audiences',
  benefit: 'benefits',
  initiative: 'ends',
  channel: 'ends',
} as const

const node = (kind: MapKind, id: string): MapNode => ({
  kind,
  id,
  key: `${kind}:${id}`,
  column: columns[kind],
})
const words = (kind: MapKind, id: string, gaps: readonly MapGap[] = []) =>
  nodeWords(node(kind, id), records, new Map([[`${kind}:${id}`, gaps]]), texts)

it('says of a goal who decided it, and that it is reached', () => {
  expect(words('goal', 'safe')).toMatchObject({
    title: 'Trygg uppväxt',
    meta: 'Nått · Nämndmål',
    gap: '',
  })
})

it('fills a benefit that is given, and says what it rests on and what it lacks', () => {
  expect(words('benefit', 'talk')).toMatchObject({ meta: 'Undersökt', look: 'given' })
  expect(words('benefit', 'later', ['noChannel'])).toMatchObject({
    meta: 'Idé',
    gap: 'ingen kanal',
    look: 'idea',
  })
})

it('calls an initiative by its way or its channel when it has no name', () => {
  expect(words('initiative', 'box')).toMatchObject({
    title: 'Frågelåda',
    meta: 'Insats, planerad · ca 1,5\u00a0h/vecka',
    look: 'plain',
  })
  expect(words('initiative', 'page')).toMatchObject({ title: 'Ungdomsrådgivningen', look: 'idea' })
})

it('has a channel’s status in words and in shape, and knows the one that needs support', () => {
  expect(words('channel', 'steady')).toMatchObject({
    meta: 'Facebook · Aktiv',
    shape: 'dot',
    isQuiet: false,
  })
  const { meta, isQuiet } = words('channel', 'silent')
  expect(meta).toMatch(/^Facebook · Tystnad sedan /u)
  expect(isQuiet).toBe(true)
})

it('names and counts what is gathered, how many keep their plan and how many have a gap', () => {
  const group = {
    kind: 'channelGroup',
    key: 'channelGroup:',
    column: 'ends',
    members: [node('channel', 'steady'), node('channel', 'silent')],
  } as const
  const gaps = new Map([['channel:silent', ['withoutGoal'] as const]])
  expect(nodeWords(group, records, gaps, texts)).toMatchObject({
    title: '2 kanaler, 1 av 2 håller planen',
    meta: `${publishingDraft().name} · ${publishingDraft().name}`,
    gap: 'en med lucka',
    look: 'group',
  })
})
