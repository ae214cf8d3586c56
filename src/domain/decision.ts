import * as z from 'zod'
import { idSchema, instantSchema, localDateSchema, recordFields } from './record.ts'
import { itemFactsSchema } from './sessionItem.ts'

export const decisionOutcomes = ['prioritise', 'continue', 'try', 'wait', 'merge', 'close'] as const
export type DecisionOutcome = (typeof decisionOutcomes)[number]

const shareSchema = z.number().min(0).max(1)
const percentSchema = z.number().min(0).max(100)

/** What the decision rested on, as it was when it was confirmed. Nothing in it is ever computed anew. */
export const decisionSnapshotSchema = z.looseObject({
  facts: itemFactsSchema,
  /** Of goal contribution. */
  weight: shareSchema,
  rounds: z.int().min(1),
  voters: z.int().min(0),
  votes: z.int().min(0),
  /** Initiatives that were ranked. */
  ranked: z.int().min(0),
  /** Means on 0–100; absent without votes. */
  value: percentSchema.exactOptional(),
  goal: percentSchema.exactOptional(),
  benefit: percentSchema.exactOptional(),
  disagreement: shareSchema.exactOptional(),
  /** Kendall's W of the whole ranking. */
  agreement: shareSchema.exactOptional(),
  isRobust: z.boolean(),
  fitsHours: z.boolean(),
})
export type DecisionSnapshot = z.infer<typeof decisionSnapshotSchema>

/** What the management group decided on an initiative. Immutable once confirmed: a correction supersedes it. */
export const decisionSchema = z.looseObject({
  ...recordFields,
  initiativeId: idSchema,
  outcome: z.enum(decisionOutcomes),
  /** Place among what was ranked, from 1. */
  rank: z.int().min(1).exactOptional(),
  /** The session it was taken in. */
  sessionId: idSchema.exactOptional(),
  /** Why; needed when it departs from the ranking. */
  rationale: z.string().max(2000).exactOptional(),
  /** Who thought otherwise, by role, and what. */
  dissent: z.string().max(2000).exactOptional(),
  /** The role that sees to it; else the initiative's lead unit does. */
  owner: z.string().max(200).exactOptional(),
  firstStep: z.string().max(500).exactOptional(),
  firstStepOn: localDateSchema.exactOptional(),
  /** Of what is tried: until when. */
  tryUntil: localDateSchema.exactOptional(),
  /** When it is looked at again; six months on unless said otherwise. */
  reviewOn: localDateSchema.exactOptional(),
  reference: z.string().max(100).exactOptional(),
  decidedBy: z.string().max(200).exactOptional(),
  snapshot: decisionSnapshotSchema.exactOptional(),
  decidedOn: localDateSchema,
  /** Until then it is a draft. */
  confirmedAt: instantSchema.exactOptional(),
  supersedesDecisionId: idSchema.exactOptional(),
})
export type Decision = z.infer<typeof decisionSchema>
