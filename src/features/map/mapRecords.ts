import type { Audience } from '#domain/audience.ts'
import type { Benefit } from '#domain/benefit.ts'
import type { Goal } from '#domain/goal.ts'
import type { Initiative } from '#domain/initiative.ts'
import { liveChannelsOf, type PlanLookup } from '#domain/planLookup.ts'
import type { Unit } from '#domain/unit.ts'
import type { Vision } from '#domain/vision.ts'
import type { AssessedChannel } from '#query/rhythm.ts'
import type { Strategy } from '#query/strategy.ts'

/** The records that the map writes about, by id. */
export type MapRecords = {
  readonly visions: ReadonlyMap<string, Vision>
  readonly goals: ReadonlyMap<string, Goal>
  readonly audiences: ReadonlyMap<string, Audience>
  readonly benefits: ReadonlyMap<string, Benefit>
  readonly initiatives: ReadonlyMap<string, Initiative>
  readonly units: ReadonlyMap<string, Unit>
  readonly channels: ReadonlyMap<string, AssessedChannel>
  /** Benefits that a live channel gives. */
  readonly givenBenefitIds: ReadonlySet<string>
}

export function toMapRecords(
  strategy: Strategy,
  channels: readonly AssessedChannel[],
  lookup: PlanLookup,
): MapRecords {
  return {
    visions: byId(strategy.visions),
    goals: byId(strategy.goals),
    audiences: byId(strategy.audiences),
    benefits: byId(strategy.benefits),
    initiatives: byId(strategy.initiatives),
    units: byId(strategy.units),
    channels: new Map(channels.map((assessed) => [assessed.channel.id, assessed])),
    givenBenefitIds: new Set(
      strategy.benefits.map(({ id }) => id).filter((id) => liveChannelsOf(lookup, id).length > 0),
    ),
  }
}

/** The name of a goal, audience, benefit, initiative, channel, unit or vision, by its id. */
export function nameIn(records: MapRecords, id: string): string {
  return (
    records.goals.get(id)?.title ??
    records.audiences.get(id)?.name ??
    records.benefits.get(id)?.statement ??
    records.channels.get(id)?.channel.name ??
    records.units.get(id)?.name ??
    records.initiatives.get(id)?.title ??
    records.visions.get(id)?.text ??
    ''
  )
}

function byId<Row extends { readonly id: string }>(rows: readonly Row[]): ReadonlyMap<string, Row> {
  return new Map(rows.map((row) => [row.id, row]))
}
