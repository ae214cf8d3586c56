import { describe, expect, it } from 'vitest'
import type { FindingFacts } from '#domain/finding.ts'
import type { Language } from '#domain/plan.ts'
import { findingWords, type FindingTexts } from '#i18n/findingWords.ts'
import { formatsOf, textsOf } from './textIn.ts'

const names: Readonly<Record<string, string>> = {
  young: 'Ungdomar',
  a: 'Rådgivningen',
  b: 'Elevhälsan',
  c: 'Fritid',
  know: 'Jag vet vart jag vänder mig.',
  page: 'Sidan',
  blog: 'Bloggen',
  evening: 'Kvällssidan',
  own: 'Vi har egna sidor',
  w: 'Redaktör',
  safe: 'Trygg uppväxt',
  s: 'SKR',
}

async function textsIn(language: Language): Promise<FindingTexts> {
  return {
    findings: await textsOf(language, 'findings'),
    formats: await formatsOf(language),
    nameOf: ({ id }) => names[id] ?? id,
  }
}
const swedish = await textsIn('sv')
const english = await textsIn('en')

const decided = {
  rule: 'G11',
  decisionId: 'd',
  initiativeId: 'evening',
  channelId: 'page',
  outcome: 'prioritise',
  rank: null,
  ageDays: 40,
  missing: [],
  status: null,
  gapActiveDays: null,
} as const
const bearer = { rule: 'G8', benefitId: 'know', channelId: 'page' } as const
const merge = {
  rule: 'G15',
  channelIds: ['page', 'blog'],
  sharedBenefitIds: ['know'],
  samePlatform: true,
  sameAudience: true,
} as const
const watch = { rule: 'G12', sourceId: 's', channelId: null, noReceiver: false } as const
const barrier = { rule: 'G10', barrierId: 'own', type: 'history' } as const
const met = { rule: 'G1', audienceId: 'young' } as const

const cases: ReadonlyArray<readonly [FindingFacts, sv: string, en: string]> = [
  [
    { ...met, unitIds: ['a', 'b', 'c'], tracks: [['a'], ['b'], ['c']] },
    'Tre enheter möter Ungdomar var för sig: Elevhälsan, Fritid och Rådgivningen.',
    'Three units meet Ungdomar each on its own: Elevhälsan, Fritid and Rådgivningen.',
  ],
  [
    { ...met, unitIds: ['a', 'b', 'c'], tracks: [['a', 'c'], ['b']] },
    'Elevhälsan, Fritid och Rådgivningen möter Ungdomar, men samarbetar inte alla.',
    'Elevhälsan, Fritid and Rådgivningen meet Ungdomar, but do not all work together.',
  ],
  [
    { rule: 'G2', benefitId: 'know', prioritised: true, sleepingChannelIds: [] },
    'Ingen kanal ger den prioriterade nyttan ”Jag vet vart jag vänder mig”.',
    'No channel gives the prioritised benefit “Jag vet vart jag vänder mig”.',
  ],
  [
    { rule: 'G2', benefitId: 'know', prioritised: false, sleepingChannelIds: ['blog'] },
    '”Jag vet vart jag vänder mig” skulle komma från Bloggen, men ingen kanal som ger den är i gång.',
    '“Jag vet vart jag vänder mig” was to come from Bloggen, but no channel that gives it is running.',
  ],
  [
    { rule: 'G3', channelId: 'page', missing: ['goal'], nearGoalIds: [] },
    'Sidan saknar koppling till mål.',
    'Sidan is not linked to a goal.',
  ],
  [
    { rule: 'G3', channelId: 'page', missing: ['goal', 'benefit'], nearGoalIds: [] },
    'Sidan saknar koppling till både mål och nytta.',
    'Sidan is linked to neither a goal nor a benefit.',
  ],
  [
    { rule: 'G4', benefitId: 'know', requiredUnitIds: ['a', 'b', 'c'], absentUnitIds: ['b', 'c'] },
    '”Jag vet vart jag vänder mig” behöver Elevhälsan och Fritid, som inte är med.',
    '“Jag vet vart jag vänder mig” needs Elevhälsan and Fritid, not yet taking part.',
  ],
  [
    { rule: 'G5', benefitId: 'know', unitIds: ['a', 'b'], leadUnitIds: [] },
    'Ingen leder ”Jag vet vart jag vänder mig”, fast Elevhälsan och Rådgivningen är med.',
    'Nobody leads “Jag vet vart jag vänder mig”, though Elevhälsan and Rådgivningen take part.',
  ],
  [
    { rule: 'G5', benefitId: 'know', unitIds: ['a', 'b'], leadUnitIds: ['a', 'b'] },
    'Elevhälsan och Rådgivningen leder ”Jag vet vart jag vänder mig” samtidigt.',
    'Elevhälsan and Rådgivningen lead “Jag vet vart jag vänder mig” at the same time.',
  ],
  [
    { rule: 'G6', audienceId: 'young' },
    'Ungdomar har ingen beskriven nytta.',
    'Ungdomar has no benefit described.',
  ],
  [
    { rule: 'G7', goalId: 'safe' },
    'Inget bidrar till målet ”Trygg uppväxt”.',
    'Nothing contributes to the goal “Trygg uppväxt”.',
  ],
  [
    { ...bearer, grounds: ['silent', 'oneWriter'], gapActiveDays: 19 },
    '”Jag vet vart jag vänder mig” hänger på Sidan, som har varit tyst i 19 dagar och har en enda skribent.',
    '“Jag vet vart jag vänder mig” hangs on Sidan, which has been quiet for 19 days and has a single writer.',
  ],
  [
    { ...bearer, grounds: ['atRisk'], gapActiveDays: null },
    '”Jag vet vart jag vänder mig” hänger på Sidan, som riskerar att tystna.',
    '“Jag vet vart jag vänder mig” hangs on Sidan, which risks going silent.',
  ],
  [
    { rule: 'G9', ground: 'noDeputy', roleId: 'w', channelIds: ['page'] },
    'Sidan har en enda skribent och ingen ersättare.',
    'Sidan has a single writer and no deputy.',
  ],
  [
    { rule: 'G9', ground: 'manyChannels', roleId: 'w', channelIds: ['page', 'blog', 'evening'] },
    'Redaktör är ensam skribent på 3 kanaler: Bloggen, Kvällssidan och Sidan.',
    'Redaktör is the only writer on 3 channels: Bloggen, Kvällssidan and Sidan.',
  ],
  [
    { ...barrier, missing: ['owner', 'due'], overdueDays: null },
    'Hindret ”Vi har egna sidor” saknar ägare och slutdatum.',
    'The barrier “Vi har egna sidor” lacks an owner and a due date.',
  ],
  [
    { ...barrier, missing: [], overdueDays: 1 },
    'Åtgärden mot hindret ”Vi har egna sidor” är 1 dag försenad.',
    'The action against the barrier “Vi har egna sidor” is 1 day overdue.',
  ],
  [
    { ...barrier, missing: ['owner'], overdueDays: 10 },
    'Hindret ”Vi har egna sidor” saknar ägare och är 10 dagar försenat.',
    'The barrier “Vi har egna sidor” lacks an owner and is 10 days overdue.',
  ],
  [
    { ...decided, ground: 'unfinished', missing: ['owner', 'channel', 'cadence'] },
    'Beslutet om ”Kvällssidan” är 40 dagar gammalt, men ansvarig och kanal eller arbetssätt saknas.',
    'The decision on “Kvällssidan” is 40 days old, but still lacks somebody responsible and a channel or way of working.',
  ],
  [
    { ...decided, ground: 'stillLive', outcome: 'close' },
    'Sidan skulle avvecklas men är fortfarande i gång.',
    'Sidan was to be closed but is still running.',
  ],
  [
    { ...decided, ground: 'quiet', status: 'atRisk', gapActiveDays: 19, rank: 1 },
    'Sidan prioriterades som nummer 1 men har varit tyst i 19 dagar.',
    'Sidan was prioritised as number 1 but has been quiet for 19 days.',
  ],
  [
    { ...decided, ground: 'quiet', status: 'silent' },
    'Sidan prioriterades men har tystnat.',
    'Sidan was prioritised but has gone silent.',
  ],
  [
    { ...watch, noObservation: true, observationAgeDays: 90 },
    'SKR har inte gett någon iakttagelse på 90 dagar.',
    'SKR has given no observation for 90 days.',
  ],
  [
    { ...watch, noReceiver: true, noObservation: false, observationAgeDays: 3 },
    'Ingen tar emot det som SKR visar.',
    'Nobody receives what SKR shows.',
  ],
  [
    { rule: 'G13', pauseId: 'p', scope: 'channels', channelIds: ['page', 'blog'] },
    'Kommentarerna är öppna medan Bloggen och Sidan har uppehåll, men ingen har uppsikt.',
    'Comments are open while Bloggen and Sidan are paused, but nobody supervises.',
  ],
  [
    { rule: 'G13', pauseId: 'p', scope: 'all', channelIds: [] },
    'Kommentarerna är öppna medan alla kanaler har uppehåll, men ingen har uppsikt.',
    'Comments are open while all channels are paused, but nobody supervises.',
  ],
  [
    { rule: 'G14', channelId: 'page', missing: ['deputyRoleId', 'disposalRule'] },
    'Sidan saknar ersättare och gallringsregel i registret.',
    'Sidan lacks a deputy and a disposal rule in the register.',
  ],
  [
    { ...merge, notActiveIds: ['blog'] },
    'Sidan och Bloggen ger samma nytta, och Bloggen är inte aktiv.',
    'Sidan and Bloggen give the same benefit, and Bloggen is not active.',
  ],
  [
    { ...merge, notActiveIds: ['page', 'blog'] },
    'Sidan och Bloggen ger samma nytta, och ingen av dem är aktiv.',
    'Sidan and Bloggen give the same benefit, and neither is active.',
  ],
  [
    { rule: 'G16', area: 'Trygg uppväxt', goalIds: ['safe'], nearUnitIds: [] },
    'Inom Trygg uppväxt skriver ingen som möter målgruppen.',
    'Within Trygg uppväxt nobody who meets the target group writes.',
  ],
]

describe('a finding in one sentence', () => {
  it.each(cases)('%o', (facts, sv, en) => {
    expect(findingWords({ facts }, swedish)).toBe(sv)
    expect(findingWords({ facts }, english)).toBe(en)
  })
})
