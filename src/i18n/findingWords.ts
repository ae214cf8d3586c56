import type { DecisionGap, Finding, FindingFacts } from '#domain/finding.ts'
import type { ObjectKind, ObjectRef } from '#domain/objectRef.ts'
import type { Formats } from './formats.ts'
import { silenceLength } from './statusWords.ts'
import type { Text } from './text.ts'

/** What a finding's sentence is made with. */
export type FindingTexts = {
  readonly findings: Text<'findings'>
  readonly formats: Formats
  /** What an object is called: a name, or a benefit in the audience's words. */
  readonly nameOf: (object: ObjectRef) => string
}

type FactsOf<Rule extends FindingFacts['rule']> = Extract<FindingFacts, { readonly rule: Rule }>

/** What was found, in one plain sentence: *Tre enheter möter Ungdomar 13–20 var för sig: …* */
export function findingWords({ facts }: Pick<Finding, 'facts'>, texts: FindingTexts): string {
  const { findings: t, formats } = texts
  const { name, names } = namers(texts)
  switch (facts.rule) {
    case 'G1': {
      const said = {
        audience: name('audience', facts.audienceId),
        units: names('unit', facts.unitIds),
      }
      return facts.tracks.length === facts.unitIds.length
        ? t('G1.apart', { ...said, count: facts.unitIds.length })
        : t('G1.partly', said)
    }
    case 'G2':
      return withoutChannelWords(facts, texts)
    case 'G3': {
      const [missing, ...others] = facts.missing
      const channel = name('channel', facts.channelId)
      return t(`G3.${others.length > 0 || !missing ? 'both' : missing}`, { channel })
    }
    case 'G4':
      return t('G4', {
        benefit: name('benefit', facts.benefitId),
        units: names('unit', facts.absentUnitIds),
      })
    case 'G5': {
      const [key, ids] =
        facts.leadUnitIds.length === 0
          ? (['noLead', facts.unitIds] as const)
          : (['severalLeads', facts.leadUnitIds] as const)
      return t(`G5.${key}`, {
        benefit: name('benefit', facts.benefitId),
        units: names('unit', ids),
      })
    }
    case 'G6':
      return t('G6', { audience: name('audience', facts.audienceId) })
    case 'G7':
      return t('G7', { goal: name('goal', facts.goalId) })
    case 'G8':
      return t('G8.sentence', {
        benefit: name('benefit', facts.benefitId),
        channel: name('channel', facts.channelId),
        grounds: formats.list(bearerWords(facts, texts)),
      })
    case 'G9':
      return facts.ground === 'noDeputy'
        ? t('G9.noDeputy', { channel: names('channel', facts.channelIds) })
        : t('G9.manyChannels', {
            role: name('role', facts.roleId),
            channels: names('channel', facts.channelIds),
            count: facts.channelIds.length,
          })
    case 'G10': {
      const barrier = name('barrier', facts.barrierId)
      const missing = formats.list(facts.missing.map((gap) => t(`G10.gaps.${gap}`)))
      if (facts.overdueDays === null) return t('G10.missing', { barrier, missing })
      const days = facts.overdueDays
      return facts.missing.length === 0
        ? t('G10.overdue', { barrier, days })
        : t('G10.both', { barrier, missing, days })
    }
    case 'G11':
      return decisionWords(facts, texts)
    case 'G12':
      return monitoringWords(facts, texts)
    case 'G13':
      return facts.scope === 'all'
        ? t('G13.all')
        : t('G13.channels', { channels: names('channel', facts.channelIds) })
    case 'G14':
      return t('G14.sentence', {
        channel: name('channel', facts.channelId),
        missing: formats.list(facts.missing.map((field) => t(`G14.gaps.${field}`))),
      })
    case 'G15': {
      const [first, second] = facts.channelIds
      const said = {
        first: name('channel', first),
        second: name('channel', second),
        count: facts.sharedBenefitIds.length,
      }
      return facts.notActiveIds.length > 1
        ? t('G15.neither', said)
        : t('G15.one', { ...said, notActive: names('channel', facts.notActiveIds) })
    }
    case 'G16':
      return t('G16', { area: facts.area })
  }
}

function namers({ nameOf, formats }: FindingTexts) {
  // Within quotation marks, or before a comma, a sentence's own full stop would stand in the way.
  const name = (kind: ObjectKind, id: string) => nameOf({ kind, id }).replace(/\.$/, '')
  const names = (kind: ObjectKind, ids: readonly string[]) =>
    formats.list(ids.map((id) => name(kind, id)).sort(formats.compare))
  return { name, names }
}

function withoutChannelWords(facts: FactsOf<'G2'>, texts: FindingTexts): string {
  const { findings: t } = texts
  const { name, names } = namers(texts)
  const benefit = name('benefit', facts.benefitId)
  if (facts.sleepingChannelIds.length === 0) {
    return t(facts.prioritised ? 'G2.prioritised' : 'G2.none', { benefit })
  }
  const channels = names('channel', facts.sleepingChannelIds)
  return t(facts.prioritised ? 'G2.prioritisedSleeping' : 'G2.sleeping', { benefit, channels })
}

function bearerWords({ grounds, gapActiveDays }: FactsOf<'G8'>, texts: FindingTexts): string[] {
  const { findings: t, formats } = texts
  return grounds.map((ground) =>
    (ground === 'atRisk' || ground === 'silent') && gapActiveDays !== null
      ? t('G8.quietFor', { duration: silenceLength(gapActiveDays, formats) })
      : t(`G8.${ground}`),
  )
}

function decisionWords(facts: FactsOf<'G11'>, texts: FindingTexts): string {
  const { findings: t, formats } = texts
  const { name } = namers(texts)
  const { gapActiveDays, rank } = facts
  if (facts.ground === 'unfinished') {
    return t('G11.unfinished', {
      initiative: name('initiative', facts.initiativeId),
      days: facts.ageDays,
      missing: formats.list(saidGaps(facts.missing).map((gap) => t(`G11.gaps.${gap}`))),
    })
  }
  const channel = name('channel', facts.channelId ?? '')
  if (facts.ground === 'stillLive') return t('G11.stillLive', { channel })
  if (gapActiveDays === null) return t(`G11.${facts.status ?? 'silent'}`, { channel })
  const duration = silenceLength(gapActiveDays, formats)
  return rank === null
    ? t('G11.quietFor', { channel, duration })
    : t('G11.rankedQuietFor', { channel, duration, rank })
}

/** Without a channel there is nothing to have a cadence. */
function saidGaps(missing: readonly DecisionGap[]): DecisionGap[] {
  return missing.filter((gap) => gap !== 'cadence' || !missing.includes('channel'))
}

function monitoringWords(facts: FactsOf<'G12'>, texts: FindingTexts): string {
  const { findings: t } = texts
  const { name } = namers(texts)
  const source =
    facts.sourceId === null
      ? name('channel', facts.channelId ?? '')
      : name('watchedSource', facts.sourceId)
  if (!facts.noObservation) return t('G12.noReceiver', { source })
  if (facts.noReceiver) return t('G12.both', { source })
  return facts.observationAgeDays === null
    ? t('G12.neverObserved', { source })
    : t('G12.noObservation', { source, days: facts.observationAgeDays })
}
