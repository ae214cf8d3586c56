import { linked, reversed, toLinkTable, type LinkTable } from './linkTable.ts'
import { byCodePoint } from './objectRef.ts'
import type { PersistenceStatus } from './status.ts'
import type {
  ChannelStanding,
  PlanBenefit,
  PlanChannel,
  PlanGoal,
  StrategyPlan,
} from './strategyPlan.ts'

/** The plan in the form the rules ask it: records by id in order, links by either end. */
export type PlanLookup = {
  readonly plan: StrategyPlan
  readonly goals: ReadonlyMap<string, PlanGoal>
  readonly benefits: ReadonlyMap<string, PlanBenefit>
  readonly channels: ReadonlyMap<string, PlanChannel>
  readonly units: ReadonlyMap<string, StrategyPlan['units'][number]>
  readonly audienceIds: readonly string[]
  readonly standings: ReadonlyMap<string, ChannelStanding>
  readonly goalsOfBenefit: LinkTable
  readonly benefitsOfGoal: LinkTable
  readonly benefitsOfAudience: LinkTable
  readonly ownersOfChannel: LinkTable
  /** Those it is meant for; where none is named, those of its benefits that are not written off. */
  readonly audiencesOfChannel: LinkTable
  /** Without benefits that are written off. */
  readonly benefitsOfChannel: LinkTable
  readonly channelsOfBenefit: LinkTable
  /** Without dropped goals. Only those the channel is linked to itself. */
  readonly goalsOfChannel: LinkTable
}

/** Looks everything up once. Ids are unique within a list. */
export function toPlanLookup(plan: StrategyPlan): PlanLookup {
  const goals = byId(plan.goals)
  const benefits = byId(plan.benefits)
  const channels = byId(plan.channels)
  const units = byId(plan.units)
  const audiences = byId(plan.audiences)
  const isGoal = (id: string) => goals.has(id)
  const isBenefit = (id: string) => benefits.has(id)
  const isChannel = (id: string) => channels.has(id)
  const isAudience = (id: string) => audiences.has(id)

  const goalsOfBenefit = toLinkTable(
    plan.benefitGoals.map(({ benefitId, goalId }) => [benefitId, goalId]),
    isBenefit,
    isGoal,
  )
  const benefitsOfChannel = toLinkTable(
    plan.channelBenefits.map(({ channelId, benefitId }) => [channelId, benefitId]),
    isChannel,
    (id) => isBenefit(id) && benefits.get(id)?.status !== 'writtenOff',
  )
  const namedAudiences = toLinkTable(
    plan.channelAudiences.map(({ channelId, audienceId }) => [channelId, audienceId]),
    isChannel,
    isAudience,
  )
  const audiencesThroughBenefits = [...benefitsOfChannel]
    .filter(([channelId]) => linked(namedAudiences, channelId).length === 0)
    .flatMap(([channelId, ids]) =>
      ids.map((id) => [channelId, benefits.get(id)?.audienceId ?? ''] as const),
    )
  return {
    plan,
    goals,
    benefits,
    channels,
    units,
    audienceIds: [...audiences.keys()],
    standings: new Map(plan.channelStandings.map((standing) => [standing.channelId, standing])),
    goalsOfBenefit,
    benefitsOfGoal: reversed(goalsOfBenefit),
    benefitsOfAudience: toLinkTable(
      plan.benefits.map(({ id, audienceId }) => [audienceId, id]),
      isAudience,
      isBenefit,
    ),
    ownersOfChannel: toLinkTable(
      plan.channelOwners.map(({ channelId, unitId }) => [channelId, unitId]),
      isChannel,
      (id) => units.has(id),
    ),
    audiencesOfChannel: new Map([
      ...namedAudiences,
      ...toLinkTable(audiencesThroughBenefits, isChannel, isAudience),
    ]),
    benefitsOfChannel,
    channelsOfBenefit: reversed(benefitsOfChannel),
    goalsOfChannel: toLinkTable(
      plan.channelGoals.map(({ channelId, goalId }) => [channelId, goalId]),
      isChannel,
      (id) => isGoal(id) && goals.get(id)?.status !== 'dropped',
    ),
  }
}

/** True for a channel that is running and publishes; a pause does not end that. */
export function isLive(channel: Pick<PlanChannel, 'lifecycle' | 'mode'>): boolean {
  return channel.lifecycle === 'running' && channel.mode === 'publish'
}

/** The live ones, in code-point order of their ids. */
export function liveChannels({ channels }: PlanLookup): PlanChannel[] {
  return [...channels.values()].filter(isLive)
}

/** The ids of the live channels that give the benefit. */
export function liveChannelsOf({ channels, channelsOfBenefit }: PlanLookup, benefitId: string) {
  return linked(channelsOfBenefit, benefitId).filter((id) => {
    const channel = channels.get(id)
    return channel !== undefined && isLive(channel)
  })
}

/** The benefits that are active now: no ideas, nothing realised or written off. */
export function activeBenefits({ benefits }: PlanLookup): PlanBenefit[] {
  return [...benefits.values()].filter(({ status }) => status === 'active')
}

/** What the channel's persistence is called; a channel of which nothing is said keeps its plan. */
export function statusOf({ standings }: PlanLookup, channelId: string): PersistenceStatus {
  return standings.get(channelId)?.status ?? 'active'
}

/** The silence in active days; null when it is not known. */
export function gapOf({ standings }: PlanLookup, channelId: string): number | null {
  return standings.get(channelId)?.gapActiveDays ?? null
}

/** The records by id, in code-point order. */
function byId<Row extends { readonly id: string }>(rows: readonly Row[]): Map<string, Row> {
  const ordered = [...rows].sort((a, b) => byCodePoint(a.id, b.id))
  return new Map(ordered.map((row) => [row.id, row]))
}
