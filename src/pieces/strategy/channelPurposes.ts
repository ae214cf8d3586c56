import type { Strategy } from '#query/strategy.ts'

/** Something the channel is linked to. */
export type PurposeLine = { readonly id: string; readonly name: string }

/** Whom a channel is for, what it gives, and which goals it is linked to itself. */
export type Purposes = Readonly<Record<'audiences' | 'benefits' | 'goals', readonly PurposeLine[]>>

/** The channel's links, in the order in which what they lead to was made. */
export function channelPurposes(strategy: Strategy, channelId: string): Purposes {
  const { audiences, benefits, goals, channelAudiences, channelBenefits, channelGoals } = strategy
  const isOwn = (link: { readonly channelId: string }) => link.channelId === channelId
  const audienceIds = new Set(channelAudiences.filter(isOwn).map((link) => link.audienceId))
  const benefitIds = new Set(channelBenefits.filter(isOwn).map((link) => link.benefitId))
  const goalIds = new Set(channelGoals.filter(isOwn).map((link) => link.goalId))
  return {
    audiences: audiences
      .filter(({ id }) => audienceIds.has(id))
      .map(({ id, name }) => ({ id, name })),
    benefits: benefits
      .filter(({ id }) => benefitIds.has(id))
      .map(({ id, statement }) => ({ id, name: statement })),
    goals: goals.filter(({ id }) => goalIds.has(id)).map(({ id, title }) => ({ id, name: title })),
  }
}
