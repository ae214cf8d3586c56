import * as z from 'zod'
import { evidenceLevels } from './benefit.ts'
import { periodKinds } from './period.ts'
import { idSchema, recordFields } from './record.ts'
import { persistenceStatuses } from './status.ts'

/** How it goes with an initiative's channel, as it was when it was scored. */
export const itemStandingSchema = z.looseObject({
  status: z.enum(persistenceStatuses),
  keptPeriods: z.int().min(0).exactOptional(),
  countedPeriods: z.int().min(0).exactOptional(),
  per: z.enum(periodKinds).exactOptional(),
  gapActiveDays: z.int().min(0).exactOptional(),
})
export type ItemStanding = z.infer<typeof itemStandingSchema>

/** What the voters are shown of an initiative. Facts, never scored; absent where nobody has said. */
export const itemFactsSchema = z.looseObject({
  title: z.string().max(600),
  goals: z.array(z.string().max(300)),
  audience: z.string().max(200).exactOptional(),
  benefit: z.string().max(500).exactOptional(),
  evidence: z.enum(evidenceLevels).exactOptional(),
  evidenceNote: z.string().max(1000).exactOptional(),
  /** The channel, or the way of working. */
  through: z.string().max(500).exactOptional(),
  leadUnit: z.string().max(200).exactOptional(),
  leadUnitId: idSchema.exactOptional(),
  channelId: idSchema.exactOptional(),
  hoursPerWeek: z.number().min(0).max(1000).exactOptional(),
  standing: itemStandingSchema.exactOptional(),
})
export type ItemFacts = z.infer<typeof itemFactsSchema>

/**
 * Link: an initiative is scored in a session. From the first round on it carries the facts as they were
 * shown then, whatever becomes of the initiative.
 */
export const sessionItemSchema = z.looseObject({
  ...recordFields,
  sessionId: idSchema,
  initiativeId: idSchema,
  /** In the ballot, from 1. */
  place: z.int().min(1).max(20),
  facts: itemFactsSchema.exactOptional(),
})
export type SessionItem = z.infer<typeof sessionItemSchema>
