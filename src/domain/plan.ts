import * as z from 'zod'
import { recordFields } from './record.ts'

export const languages = ['sv', 'en'] as const
export type Language = (typeof languages)[number]

/** The one plan of this browser: whose communication it is. Its id is always `plan`. */
export const planSchema = z.looseObject({
  ...recordFields,
  organisation: z.string().max(200),
  municipality: z.string().max(200).exactOptional(),
  timeZone: z.literal('Europe/Stockholm'),
  language: z.enum(languages),
})
export type Plan = z.infer<typeof planSchema>

export const planId = 'plan'
