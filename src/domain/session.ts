import * as z from 'zod'
import { agendaSchema } from './agenda.ts'
import { idSchema, instantSchema, localDateSchema, recordFields } from './record.ts'
import { sessionStages } from './sessionStage.ts'

/** So many initiatives a session is made for; the screen warns outside. */
export const fewestSessionItems = 4
export const mostSessionItems = 12

/** One occasion to score. Closed, it and its ballots are never changed again. */
export const roundSchema = z.looseObject({
  openedAt: instantSchema,
  /** Absent while it is open. */
  closedAt: instantSchema.exactOptional(),
  /** Initiatives, in the order of the ballot. */
  itemIds: z.array(idSchema).min(1).max(20),
})
export type Round = z.infer<typeof roundSchema>

/** A meeting in which the management group scores initiatives and decides on them. */
export const sessionSchema = z.looseObject({
  ...recordFields,
  title: z.string().trim().min(1).max(200).exactOptional(),
  heldOn: localDateSchema,
  stage: z.enum(sessionStages),
  /** When the stage began, so that its time goes on after a reload. */
  stageSince: instantSchema,
  /** Of goal contribution, 0–1. */
  weight: z.number().min(0).max(1),
  /** Votes that an initiative needs to be ranked; half the voters when absent. */
  quorum: z.int().min(1).max(99).exactOptional(),
  /** How many the group means to choose; 3 when absent. */
  top: z.int().min(1).max(20).exactOptional(),
  /** Hours a week that there are for all of it. */
  hoursAvailable: z.number().min(0).max(10_000).exactOptional(),
  /** By which role or body it is decided. */
  decidedBy: z.string().max(200).exactOptional(),
  /** In the organisation's own records. */
  reference: z.string().max(100).exactOptional(),
  agenda: agendaSchema,
  rounds: z.array(roundSchema).max(9),
  confirmedAt: instantSchema.exactOptional(),
})
export type Session = z.infer<typeof sessionSchema>

/** The number of the open round, from 1; null when none is. */
export function openRoundOf({ rounds }: Pick<Session, 'rounds'>): number | null {
  const last = rounds.at(-1)
  return last && last.closedAt === undefined ? rounds.length : null
}
