import * as z from 'zod'
import { idSchema, localDateSchema, recordFields } from './record.ts'

/** Something that is followed to know what happens outside, often from a monitoring channel. */
export const watchedSourceSchema = z.looseObject({
  ...recordFields,
  name: z.string().trim().min(1).max(200),
  channelId: idSchema.exactOptional(),
  topic: z.string().max(500).exactOptional(),
  /** How often somebody looks, in words. */
  rhythm: z.string().max(200).exactOptional(),
  /** The role that is told. */
  receiver: z.string().max(200).exactOptional(),
  since: localDateSchema.exactOptional(),
})
export type WatchedSource = z.infer<typeof watchedSourceSchema>

/** Something the monitoring saw, and who was told. */
export const observationSchema = z.looseObject({
  ...recordFields,
  date: localDateSchema,
  text: z.string().trim().min(1).max(2000),
  sourceId: idSchema.exactOptional(),
  channelId: idSchema.exactOptional(),
  link: z.string().max(2000).exactOptional(),
  soWhat: z.string().max(1000).exactOptional(),
  passedOnTo: z.string().max(200).exactOptional(),
  ledTo: z.string().max(1000).exactOptional(),
})
export type Observation = z.infer<typeof observationSchema>
