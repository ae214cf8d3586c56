import * as z from 'zod'
import { recordFieldMask } from './draft.ts'
import { pauseSchema, type Pause } from './pause.ts'
import { idSchema } from './record.ts'

const channelIdsSchema = z.array(idSchema)

/**
 * A pause as a form gives it. `channelIds` says which channels rest when the scope is `channels`,
 * at least one; with the scope `all` it is not looked at. Issues carry `endsBeforeStart` (on `to`)
 * or `noChannels` (on `channelIds`) as their message.
 */
export const pauseDraftSchema = z
  .object({ ...pauseSchema.omit(recordFieldMask).shape, channelIds: channelIdsSchema })
  .check(checkPause)
export type PauseDraft = z.infer<typeof pauseDraftSchema>

/** A whole pause with its channels, that holds to the same rules. */
export const editedPauseSchema = z
  .looseObject({ ...pauseSchema.shape, channelIds: channelIdsSchema })
  .check(checkPause)

type Checked = Pick<Pause, 'from' | 'to' | 'scope'> & { readonly channelIds: readonly string[] }

function checkPause({ value, issues }: z.core.ParsePayload<Checked>) {
  if (value.to !== undefined && value.to < value.from)
    issues.push({ code: 'custom', message: 'endsBeforeStart', path: ['to'], input: value })
  if (value.scope === 'channels' && value.channelIds.length === 0)
    issues.push({ code: 'custom', message: 'noChannels', path: ['channelIds'], input: value })
}
