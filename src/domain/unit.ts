import * as z from 'zod'
import { idSchema, recordFields } from './record.ts'

export const unitKinds = ['administration', 'department', 'unit', 'outside'] as const
export type UnitKind = (typeof unitKinds)[number]

/** A part of the organisation, or an outside party, that can own channels. */
export const unitSchema = z.looseObject({
  ...recordFields,
  name: z.string().trim().min(1).max(200),
  kind: z.enum(unitKinds),
  closeToClients: z.boolean().exactOptional(),
  parentUnitId: idSchema.exactOptional(),
  place: z.string().max(200).exactOptional(),
  contactRole: z.string().max(200).exactOptional(),
})
export type Unit = z.infer<typeof unitSchema>
