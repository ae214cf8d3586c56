import type { ContributionRole } from '#domain/contribution.ts'
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
  readonly openAudience: (id: string) => void
  readonly openBenefit: (id: string) => void
  readonly addBenefit: (audienceId: string) => void
}
