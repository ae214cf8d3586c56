import { linked } from './linkTable.ts'
import { activeBenefits, gapOf, statusOf, type PlanLookup } from './planLookup.ts'
import type { PlanChannel } from './strategyPlan.ts'

/** What somebody who looks at a channel meets there. */
export const encounterKinds = ['alive', 'thin', 'silent', 'resting', 'coming'] as const
export type EncounterKind = (typeof encounterKinds)[number]

/** A channel as a member of the audience meets it: nothing of who owns it. */
export type Encounter = {
  readonly channelId: string
  /**
   * `thin` is at risk or quieter than usual; `resting` is a pause, planned rest or closing; `coming` has not
   * begun. Where nothing is known of the posting it is taken to be alive.
   */
  readonly kind: EncounterKind
  /** Active days since the last post, when thin or silent and known. */
  readonly gapActiveDays: number | null
}

/** How well a benefit reaches the audience. */
export type BenefitReach = 'given' | 'quiet' | 'missing'

/** A benefit and what carries it to the audience. */
export type MetBenefit = {
  readonly benefitId: string
  /** `given` when something alive or thin gives it, `quiet` when all that does is silent or resting. */
  readonly reach: BenefitReach
  readonly encounters: readonly Encounter[]
}

/** How an audience meets the organisation. */
export type AudienceMeeting = {
  readonly audienceId: string
  /** The active benefits, in the plan's order. */
  readonly benefits: readonly MetBenefit[]
  /** What else is meant for it, without giving any of its benefits. */
  readonly others: readonly Encounter[]
}

/**
 * What a person in the audience meets, the units left out: pages and blogs, silences, and benefits that nothing
 * gives. Channels that are closed or only monitor are not met. An audience that is not in the plan meets nothing.
 */
export function audienceMeeting(lookup: PlanLookup, audienceId: string): AudienceMeeting {
  const own = new Set(linked(lookup.benefitsOfAudience, audienceId))
  const active = new Set(activeBenefits(lookup).map(({ id }) => id))
  const benefits = lookup.plan.benefits
    .filter(({ id }) => own.has(id) && active.has(id))
    .map(({ id }) => {
      const encounters = encountersOf(lookup, linked(lookup.channelsOfBenefit, id))
      return { benefitId: id, encounters, reach: reachOf(encounters) }
    })
  const giving = new Set(
    benefits.flatMap(({ encounters }) => encounters.map(({ channelId }) => channelId)),
  )
  const meant = [...lookup.channels.keys()].filter(
    (id) => !giving.has(id) && linked(lookup.audiencesOfChannel, id).includes(audienceId),
  )
  return { audienceId, benefits, others: encountersOf(lookup, meant) }
}

function encountersOf(lookup: PlanLookup, channelIds: readonly string[]): Encounter[] {
  return channelIds
    .flatMap((id) => lookup.channels.get(id) ?? [])
    .filter(({ mode, lifecycle }) => mode === 'publish' && lifecycle !== 'closed')
    .map((channel) => {
      const kind = kindOf(lookup, channel)
      const isQuiet = kind === 'thin' || kind === 'silent'
      return {
        channelId: channel.id,
        kind,
        gapActiveDays: isQuiet ? gapOf(lookup, channel.id) : null,
      }
    })
    .sort((a, b) => encounterKinds.indexOf(a.kind) - encounterKinds.indexOf(b.kind))
}

function kindOf(lookup: PlanLookup, { id, lifecycle }: PlanChannel): EncounterKind {
  if (lifecycle === 'planned') return 'coming'
  if (lifecycle !== 'running') return 'resting'
  const status = statusOf(lookup, id)
  if (status === 'silent') return 'silent'
  if (status === 'paused') return 'resting'
  return status === 'atRisk' || status === 'quieterThanUsual' ? 'thin' : 'alive'
}

function reachOf(encounters: readonly Encounter[]): BenefitReach {
  if (encounters.some(({ kind }) => kind === 'alive' || kind === 'thin')) return 'given'
  return encounters.some(({ kind }) => kind !== 'coming') ? 'quiet' : 'missing'
}
