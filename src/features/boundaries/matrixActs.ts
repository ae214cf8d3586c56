import type { ContributionRole } from '#domain/contribution.ts'
import type { StrategyEditing } from '#pieces/strategy/strategyEditing.ts'
import type { CellPlace } from './cellPlace.ts'

/** What the matrix calls things, and what can be done in it. */
export type MatrixActs = {
  readonly audienceName: (id: string) => string
  readonly benefitName: (id: string) => string
  readonly unitName: (id: string) => string
  readonly channelName: (id: string) => string
  readonly setRole: (
    cell: CellPlace,
    role: ContributionRole | null,
    before: ContributionRole | null,
  ) => void
  /** Opens one that there is. */
  readonly open: (kind: 'audience' | 'benefit' | 'unit', id: string) => void
  readonly add: (editing: StrategyEditing) => void
}
