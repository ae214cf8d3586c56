import * as z from 'zod'
import { idSchema, localDateSchema, recordFields } from './record.ts'

/** The five that the interview names, and three that practice adds. */
export const barrierTypes = [
  'organisation',
  'culture',
  'history',
  'waysOfWorking',
  'geography',
  'regulation',
  'technology',
  'resources',
] as const
export type BarrierType = (typeof barrierTypes)[number]

export const barrierStatuses = ['open', 'underWay', 'solved', 'accepted'] as const
export type BarrierStatus = (typeof barrierStatuses)[number]

/** Something that keeps units from creating benefit together. */
export const barrierSchema = z.looseObject({
  ...recordFields,
  type: z.enum(barrierTypes),
  /** As somebody said it: *Vi har alltid haft egna sidor.* */
  statement: z.string().trim().min(1).max(1000),
  /** The role that takes it on. */
  owner: z.string().max(200).exactOptional(),
  action: z.string().max(1000).exactOptional(),
  dueOn: localDateSchema.exactOptional(),
  status: z.enum(barrierStatuses),
  /** Why an accepted barrier is left as it is. */
  acceptedReason: z.string().max(1000).exactOptional(),
})
export type Barrier = z.infer<typeof barrierSchema>

/** What a barrier can stand in the way of. */
export const barrierObjectKinds = ['goal', 'audience', 'benefit', 'unit', 'channel'] as const
export type BarrierObjectKind = (typeof barrierObjectKinds)[number]

/** Link: a barrier affects this. */
export const barrierObjectSchema = z.looseObject({
  ...recordFields,
  barrierId: idSchema,
  objectKind: z.enum(barrierObjectKinds),
  objectId: idSchema,
})
export type BarrierObject = z.infer<typeof barrierObjectSchema>
