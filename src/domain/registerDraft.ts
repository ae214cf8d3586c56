import * as z from 'zod'
import { channelDraftSchema } from './channelDraft.ts'
import { unitDraftSchema } from './unitDraft.ts'

const place = z.int().min(0)

/**
 * A whole register to add: units, and channels that may belong to them and to each other. Whatever is
 * made in the same act has no id yet, and is named by its place in the draft's own lists, from 0.
 */
export const registerDraftSchema = z.object({
  units: z.array(unitDraftSchema),
  channels: z.array(
    z.object({
      channel: channelDraftSchema,
      /** Owners among the draft's units, besides the channel's own `ownerUnitIds`. */
      newUnits: z.array(place),
      /** The page it belongs under, among the draft's channels. */
      newParent: place.exactOptional(),
    }),
  ),
})
export type RegisterDraft = z.infer<typeof registerDraftSchema>
