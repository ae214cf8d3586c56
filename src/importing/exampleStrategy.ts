import { barrierObjectKinds, type Barrier, type BarrierObjectKind } from '#domain/barrier.ts'
import { addDays, toLocalDate, type DayNumber } from '#domain/calendar.ts'
import type { Initiative } from '#domain/initiative.ts'
import { exampleAims } from './exampleAims.ts'
import { exampleBarriers, type ExampleBarrier } from './exampleBarriers.ts'
import { exampleBenefits, exampleChannelAims, type ExampleBenefit } from './exampleBenefits.ts'
import { exampleInitiatives } from './exampleInitiatives.ts'
import { exampleMonitoring } from './exampleMonitoring.ts'
import type { ExampleStamp, ExampleUnits } from './exampleUnits.ts'

/** What the strategy of Exempelkommun is laid upon. */
export type ExampleGround = {
  readonly today: DayNumber
  readonly stamp: ExampleStamp
  readonly units: ExampleUnits
  /** Throws for a key that no channel has. */
  readonly channelId: (key: string) => string
}

/** The strategy of Exempelkommun, from vision to channel, with what stands in its way. */
export function exampleStrategy({ today, stamp, units, channelId }: ExampleGround) {
  const { vision, goals, audiences } = exampleAims(today, stamp)
  const unitKeys = Object.entries(units)
  const unitsIn = (roles: ExampleBenefit['units']) =>
    unitKeys.flatMap(([key, { id }]) => {
      const role = Object.entries(roles).find(([unit]) => unit === key)?.[1]
      return role ? [{ unitId: id, role }] : []
    })
  const made = Object.entries<ExampleBenefit>(exampleBenefits).map(([key, spec]) => ({
    key,
    spec,
    row: {
      ...stamp(),
      statement: spec.statement,
      audienceId: audiences[spec.audience].id,
      status: 'active' as const,
      evidence: spec.evidence,
      ...(spec.evidenceNote !== undefined && { evidenceNote: spec.evidenceNote }),
      ...(spec.indicator !== undefined && { indicator: spec.indicator }),
      ...(spec.baseline !== undefined && { baseline: spec.baseline }),
    },
  }))
  const benefitIds = new Map(made.map(({ key, row }) => [key, row.id]))
  const benefitId = (key: string) => benefitIds.get(key) ?? ''

  const evenings = {
    ...stamp(),
    agreement: 'Ungdomsrådgivningen och Fritid delar på kvällarna på fritidsgården.',
    start: toLocalDate(addDays(today, -120)),
    reviewOn: toLocalDate(addDays(today, 60)),
  }
  const barriers = exampleBarriers.map((spec) => ({ spec, row: toBarrier(spec, today, stamp) }))
  const objectsOf = ({ benefits = [], units: keys = [], channels = [] }: ExampleBarrier) => ({
    ...noObjects,
    benefit: benefits.map(benefitId),
    unit: keys.map((key) => units[key].id),
    channel: channels.map(channelId),
  })
  return {
    visions: [vision],
    goals: Object.values(goals),
    audiences: Object.values(audiences),
    benefits: made.map(({ row }) => row),
    benefitGoals: made.map(({ spec, row }) => ({
      ...stamp(),
      benefitId: row.id,
      goalId: goals[spec.goal].id,
    })),
    requiredUnits: made.flatMap(({ spec, row }) =>
      unitsIn(spec.units).map(({ unitId }) => ({ ...stamp(), benefitId: row.id, unitId })),
    ),
    contributions: made.flatMap(({ spec, row }) =>
      unitsIn(spec.units).map((cell) => ({ ...stamp(), benefitId: row.id, ...cell })),
    ),
    collaborations: [evenings],
    collaborationUnits: [units.youth, units.leisure].map(({ id }) => ({
      ...stamp(),
      collaborationId: evenings.id,
      unitId: id,
    })),
    collaborationBenefits: [
      { ...stamp(), collaborationId: evenings.id, benefitId: benefitId('evening') },
    ],
    channelBenefits: made.flatMap(({ spec, row }) =>
      spec.channels.map((key) => ({ ...stamp(), channelId: channelId(key), benefitId: row.id })),
    ),
    channelAudiences: exampleChannelAims.map(({ channel, audience }) => ({
      ...stamp(),
      channelId: channelId(channel),
      audienceId: audiences[audience].id,
    })),
    channelGoals: exampleChannelAims.flatMap(({ channel, goal }) =>
      goal ? [{ ...stamp(), channelId: channelId(channel), goalId: goals[goal].id }] : [],
    ),
    initiatives: exampleInitiatives.map(({ benefit, channel, lead, ...fields }): Initiative => ({
      ...stamp(),
      ...fields,
      audienceId: audiences[exampleBenefits[benefit].audience].id,
      benefitId: benefitId(benefit),
      leadUnitId: units[lead].id,
      ...(channel !== undefined && { channelId: channelId(channel) }),
    })),
    barriers: barriers.map(({ row }) => row),
    barrierObjects: barriers.flatMap(({ spec, row }) => {
      const objects = objectsOf(spec)
      return barrierObjectKinds.flatMap((objectKind) =>
        objects[objectKind].map((objectId) => ({
          ...stamp(),
          barrierId: row.id,
          objectKind,
          objectId,
        })),
      )
    }),
    ...exampleMonitoring(channelId('omvarld'), today, stamp),
  }
}

const noObjects: Readonly<Record<BarrierObjectKind, readonly string[]>> = {
  goal: [],
  audience: [],
  benefit: [],
  unit: [],
  channel: [],
}

function toBarrier(spec: ExampleBarrier, today: DayNumber, stamp: ExampleStamp): Barrier {
  const { type, statement, status, owner, action, dueIn, acceptedReason } = spec
  return {
    ...stamp(),
    type,
    statement,
    status,
    ...(owner !== undefined && { owner }),
    ...(action !== undefined && { action }),
    ...(dueIn !== undefined && { dueOn: toLocalDate(addDays(today, dueIn)) }),
    ...(acceptedReason !== undefined && { acceptedReason }),
  }
}
