import type { Finding } from '#domain/finding.ts'
import type { StrategyEditing } from '#pieces/strategy/strategyEditing.ts'
import type { CellPlace } from './cellPlace.ts'

/** What stands open beside the screen. */
export type OpenPanel =
  | { readonly kind: 'setAside'; readonly finding: Finding }
  | { readonly kind: 'invite'; readonly cell: CellPlace }
  | { readonly kind: 'chooseLead'; readonly benefitId: string }
  | {
      readonly kind: 'merge'
      readonly channelIds: readonly string[]
      readonly notActiveIds: readonly string[]
    }
  | { readonly kind: 'close'; readonly channelId: string }
  | { readonly kind: 'pause'; readonly pauseId: string }
  | { readonly kind: 'strategy'; readonly editing: StrategyEditing }
