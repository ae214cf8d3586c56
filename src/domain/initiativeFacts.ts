import type { Audience } from './audience.ts'
import type { Benefit } from './benefit.ts'
import type { Channel } from './channel.ts'
import type { Goal } from './goal.ts'
import type { Initiative } from './initiative.ts'
import type { ItemFacts } from './sessionItem.ts'
import type { Unit } from './unit.ts'

/** What an initiative points at, as far as it is there. */
export type InitiativeParts = {
  readonly initiative: Initiative
  readonly audience: Audience | undefined
  readonly benefit: Benefit | undefined
  readonly channel: Channel | undefined
  readonly leadUnit: Unit | undefined
  /** Those that the benefit or the channel serves, each once. */
  readonly goals: readonly Goal[]
}

/**
 * The facts of an initiative, without how its channel goes. One without a title is called by its benefit,
 * else by what it goes through; empty when it has nothing yet.
 */
export function initiativeFacts(parts: InitiativeParts): ItemFacts {
  const { initiative, audience, benefit, channel, leadUnit, goals } = parts
  const through = channel?.name ?? initiative.way?.trim() ?? ''
  const names = [initiative.title?.trim(), benefit?.statement, through]
  return {
    title: names.find((name) => name) ?? '',
    goals: goals.map((goal) => goal.title),
    ...(audience && { audience: audience.name }),
    ...(benefit && { benefit: benefit.statement }),
    ...(benefit?.evidence && { evidence: benefit.evidence }),
    ...(benefit?.evidenceNote && { evidenceNote: benefit.evidenceNote }),
    ...(through && { through }),
    ...(leadUnit && { leadUnit: leadUnit.name, leadUnitId: leadUnit.id }),
    ...(channel && { channelId: channel.id }),
    ...(initiative.hoursPerWeek !== undefined && { hoursPerWeek: initiative.hoursPerWeek }),
  }
}
