import type { Obstructed } from '#domain/strategyDrafts.ts'

/** What the strategy's panel is open for: something there is, or something new and what it begins linked to. */
export type StrategyEditing =
  | { readonly kind: StrategyKind; readonly id: string }
  | ({ readonly add: StrategyKind | 'goals' } & StrategyStart)

export type StrategyKind =
  | 'vision'
  | 'goal'
  | 'audience'
  | 'benefit'
  | 'initiative'
  | 'barrier'
  | 'collaboration'
  | 'unit'
  /** What it is for; the rest of a channel is changed on its page. */
  | 'channel'

/** What a new record begins linked to, where its kind can be; the rest is not looked at. */
export type StrategyStart = {
  readonly goalId?: string | undefined
  readonly audienceId?: string | undefined
  readonly benefitId?: string | undefined
  readonly channelId?: string | undefined
  readonly unitId?: string | undefined
  /** Of a collaboration. */
  readonly unitIds?: readonly string[] | undefined
  /** What a barrier stands in the way of. */
  readonly about?: readonly Obstructed[] | undefined
}
