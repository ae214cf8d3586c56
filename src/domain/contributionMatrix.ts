import type { BenefitStatus } from './benefit.ts'
import type { LocalDate } from './calendar.ts'
import type { ContributionRole } from './contribution.ts'
import { prioritisedBenefits } from './currentDecisions.ts'
import { linked } from './linkTable.ts'
import { isLive, statusOf, type PlanLookup } from './planLookup.ts'
import type { PersistenceStatus } from './status.ts'
import { unitsOfBenefit } from './unitsOfBenefit.ts'

/** A channel that gives a benefit, as a chip shows it. */
export type MatrixChannel = {
  readonly channelId: string
  readonly status: PersistenceStatus
  readonly isLive: boolean
}

/** A benefit with what each unit is to it. */
export type MatrixRow = {
  readonly benefitId: string
  readonly status: BenefitStatus
  readonly isPrioritised: boolean
  /** By unit id; a unit that is nothing to the benefit has no cell. One that is required and not there is missing. */
  readonly roles: ReadonlyMap<string, ContributionRole>
  /** Two units or more are required, and some are not there. */
  readonly isIncomplete: boolean
  /** The live ones first, closed ones left out. */
  readonly channels: readonly MatrixChannel[]
}

export type MatrixGroup = { readonly audienceId: string; readonly rows: readonly MatrixRow[] }

/** Audience ▸ benefit × unit. */
export type ContributionMatrix = {
  /** Those that are something to a benefit, as they first appear going down the rows. */
  readonly unitIds: readonly string[]
  /** The plan's other units, in its order. */
  readonly otherUnitIds: readonly string[]
  /** Every audience in the plan's order, those without rows too. */
  readonly groups: readonly MatrixGroup[]
}

/**
 * The matrix of the plan, its rows and columns following the order of the plan's own lists. Benefits that are
 * realised or written off are left out; ideas stay, to be worked on.
 */
export function contributionMatrix(lookup: PlanLookup, today: LocalDate): ContributionMatrix {
  const { plan } = lookup
  const prioritised = prioritisedBenefits(plan, today)
  const groups = plan.audiences.map(({ id: audienceId }) => ({
    audienceId,
    rows: plan.benefits
      .filter((benefit) => benefit.audienceId === audienceId)
      .filter(({ status }) => status === 'active' || status === 'idea')
      .map(({ id, status }) => rowOf(lookup, id, status, prioritised.has(id))),
  }))
  const rows = groups.flatMap((group) => group.rows)
  const planned = plan.units.map(({ id }) => id)
  const unitIds = new Set(rows.flatMap(({ roles }) => planned.filter((id) => roles.has(id))))
  return {
    unitIds: [...unitIds],
    otherUnitIds: planned.filter((id) => !unitIds.has(id)),
    groups,
  }
}

function rowOf(
  lookup: PlanLookup,
  benefitId: string,
  status: BenefitStatus,
  isPrioritised: boolean,
): MatrixRow {
  const { leading, taking, required, absent } = unitsOfBenefit(lookup, benefitId)
  return {
    benefitId,
    status,
    isPrioritised,
    roles: new Map<string, ContributionRole>([
      ...absent.map((id) => [id, 'missing'] as const),
      ...taking.map((id) => [id, 'contributes'] as const),
      ...leading.map((id) => [id, 'leads'] as const),
    ]),
    isIncomplete: required.length >= 2 && absent.length > 0,
    channels: channelsOf(lookup, benefitId),
  }
}

function channelsOf(lookup: PlanLookup, benefitId: string): MatrixChannel[] {
  return linked(lookup.channelsOfBenefit, benefitId)
    .flatMap((id) => lookup.channels.get(id) ?? [])
    .filter(({ lifecycle }) => lifecycle !== 'closed')
    .map((channel) => ({
      channelId: channel.id,
      status: statusOf(lookup, channel.id),
      isLive: isLive(channel),
    }))
    .sort((a, b) => Number(b.isLive) - Number(a.isLive))
}
