import { toDayNumber, type LocalDate } from './calendar.ts'
import { currentDecisions } from './currentDecisions.ts'
import {
  action,
  toFinding,
  type DecisionGap,
  type Finding,
  type FindingAction,
  type FindingFacts,
} from './finding.ts'
import { refsOf } from './objectRef.ts'
import { gapOf, isLive, statusOf, type PlanLookup } from './planLookup.ts'
import type { PlanChannel, PlanDecision, PlanInitiative } from './strategyPlan.ts'

/** A decision may wait so many days for somebody to take it on. */
const daysToBegin = 30

type DecisionFacts = Extract<FindingFacts, { readonly rule: 'G11' }>

/**
 * G11: of the decision in force on each initiative, serious when
 * - it is older than 30 days, is to be carried out (prioritise, continue, try), and the initiative lacks an
 *   owner, a channel or a cadence (`unfinished`); a way of working stands for both channel and cadence,
 *   and a monitoring channel needs no cadence;
 * - it says close, and the channel is still live (`stillLive`);
 * - it prioritises, and the live channel is at risk or silent (`quiet`).
 */
export function decisionsWithoutConsequence(lookup: PlanLookup, today: LocalDate): Finding[] {
  const decisions = currentDecisions(lookup.plan, today)
  return lookup.plan.initiatives.flatMap((initiative) => {
    const decision = decisions.get(initiative.id)
    if (!decision) return []
    const channel = lookup.channels.get(initiative.channelId ?? '')
    const facts = {
      rule: 'G11',
      decisionId: decision.id,
      initiativeId: initiative.id,
      channelId: channel?.id ?? null,
      outcome: decision.outcome,
      rank: decision.rank ?? null,
      ageDays: toDayNumber(today) - toDayNumber(decision.decidedOn),
      missing: [],
      status: null,
      gapActiveDays: null,
    } as const
    const missing = gapsOf(lookup, decision, initiative, channel)
    return [
      ...(facts.ageDays > daysToBegin && missing.length > 0
        ? [found({ ...facts, ground: 'unfinished', missing })]
        : []),
      ...(channel && isLive(channel) ? onLiveChannel(lookup, facts, channel.id) : []),
    ]
  })
}

function onLiveChannel(
  lookup: PlanLookup,
  facts: Omit<DecisionFacts, 'ground'>,
  channelId: string,
): Finding[] {
  if (facts.outcome === 'close') return [found({ ...facts, ground: 'stillLive' })]
  const status = statusOf(lookup, channelId)
  if (facts.outcome !== 'prioritise' || (status !== 'atRisk' && status !== 'silent')) return []
  return [found({ ...facts, ground: 'quiet', status, gapActiveDays: gapOf(lookup, channelId) })]
}

function gapsOf(
  { units }: PlanLookup,
  { outcome, owner }: PlanDecision,
  { leadUnitId, way }: PlanInitiative,
  channel: PlanChannel | undefined,
): DecisionGap[] {
  if (outcome === 'wait' || outcome === 'merge' || outcome === 'close') return []
  const isOwned = (owner ?? '').trim() !== '' || units.has(leadUnitId ?? '')
  const owning = isOwned ? [] : (['owner'] as const)
  if (!channel) return (way ?? '').trim() === '' ? [...owning, 'channel', 'cadence'] : [...owning]
  return channel.mode === 'publish' && channel.cadence === undefined
    ? [...owning, 'cadence']
    : [...owning]
}

function found(facts: DecisionFacts): Finding {
  const channelIds = facts.channelId === null ? [] : [facts.channelId]
  const steps: Record<DecisionFacts['ground'], FindingAction> = {
    unfinished: action('completeInitiative', 'initiative', [facts.initiativeId]),
    stillLive: action('closeChannel', 'channel', channelIds),
    quiet: action('planRestart', 'channel', channelIds),
  }
  return toFinding({
    severity: 'serious',
    objects: [
      { kind: 'decision', id: facts.decisionId },
      { kind: 'initiative', id: facts.initiativeId },
      ...refsOf('channel', channelIds),
    ],
    grounds: [facts.ground, ...facts.missing, ...(facts.status === null ? [] : [facts.status])],
    facts,
    actions: [steps[facts.ground], action('logBarrier', 'initiative', [facts.initiativeId])],
  })
}
