import { rememberingLast } from '#domain/lastResult.ts'
import { reviewsOf, reviewState } from '#domain/awaitedReviews.ts'
import type { ChannelStanding, PlanDecision, StrategyPlan } from '#domain/strategyPlan.ts'
import { readStrategy, strategyReadTables, type Strategy } from '#storage/readStrategy.ts'
import { defineRead } from './defineRead.ts'
import { useRhythm, type AssessedChannel } from './rhythm.ts'

export type { Archivable, Strategy } from '#storage/readStrategy.ts'

/**
 * Every record of the strategy, whole, in the order they were made, with the units, channels and pauses
 * that it speaks of; and what is archived. See `Strategy`.
 */
export const useStrategy = defineRead({
  key: 'strategy',
  tables: strategyReadTables,
  read: readStrategy,
})

/** The strategy as the boundary rules and the map read it, with what each channel is called today. */
export function useStrategyPlan(): StrategyPlan {
  const strategy = useStrategy()
  const channels = useRhythm()
  return strategyPlanOf(strategy, channels)
}

const strategyPlanOf = rememberingLast(toStrategyPlan)

/** The plan of these records. */
export function toStrategyPlan(
  strategy: Strategy,
  channels: readonly AssessedChannel[],
): StrategyPlan {
  const { roles, assignments, watchedSources, observations, registerBlocks, ...rest } = strategy
  return {
    ...rest,
    decisions: withEnds(strategy),
    channelStandings: channels.map(toStanding),
    // Until somebody has entered the first, a rule must not complain that the others are missing.
    ...(roles.length > 0 && { roles }),
    ...(assignments.length > 0 && { assignments }),
    ...(watchedSources.length > 0 && { watchedSources, observations }),
    ...(registerBlocks.length > 0 && { registerBlocks }),
  }
}

function withEnds({ decisions, reviews }: Strategy): PlanDecision[] {
  return decisions.map((decision) => {
    const state = reviewState(decision, reviewsOf(decision, decisions, reviews))
    return state.kind === 'ended' ? { ...decision, endedOn: state.since } : decision
  })
}

function toStanding({ channel, assessment }: AssessedChannel): ChannelStanding {
  return {
    channelId: channel.id,
    status: assessment.status,
    ...('gapActiveDays' in assessment && { gapActiveDays: assessment.gapActiveDays }),
  }
}
