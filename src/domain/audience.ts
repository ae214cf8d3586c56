import * as z from 'zod'
import { recordFields } from './record.ts'

/** People who share a need. */
export const audienceSchema = z.looseObject({
  ...recordFields,
  name: z.string().trim().min(1).max(200),
  description: z.string().max(1000).exactOptional(),
  /** In words, since it is seldom counted: *cirka 900*. */
  size: z.string().max(200).exactOptional(),
  whereTheyAre: z.string().max(500).exactOptional(),
  languageNeeds: z.string().max(500).exactOptional(),
  accessibilityNeeds: z.string().max(500).exactOptional(),
  /** How we know what they need. */
  knowledgeSource: z.string().max(500).exactOptional(),
  /** Nothing about single persons may be written down about them; the screens warn. */
  sensitive: z.boolean().exactOptional(),
})
export type Audience = z.infer<typeof audienceSchema>
