import * as z from 'zod'
import { channelAliasSchema, channelSchema, type Channel } from './channel.ts'
import { recordFieldMask } from './draft.ts'
import { idSchema } from './record.ts'
import { unitDraftSchema } from './unitDraft.ts'

/** What counts as a post on a channel until somebody says otherwise. */
export const countedByDefault = { countsReshares: true, countsReplies: false } as const

export const aliasDraftSchema = channelAliasSchema.pick({ kind: true, value: true }).strip()
export type AliasDraft = z.infer<typeof aliasDraftSchema>

const channelLists = {
  ownerUnitIds: z.array(idSchema),
  newOwnerUnits: z.array(unitDraftSchema),
  aliases: z.array(aliasDraftSchema),
}

/** The lists of a draft that stand in tables of their own, as an edit gives them: some or none. */
export const channelListsSchema = z.object(channelLists).partial()

/**
 * A channel as a form gives it, with its owners and other names. `newOwnerUnits` are units to be
 * made in place, as owners too. A publishing channel without a cadence has an issue on `cadence`
 * whose message is `cadenceMissing`.
 */
export const channelDraftSchema = z
  .object({
    ...channelSchema.omit(recordFieldMask).shape,
    ...channelLists,
  })
  .check(checkCadence)
export type ChannelDraft = z.infer<typeof channelDraftSchema>

/** A whole channel that holds to the same rule. */
export const editedChannelSchema = channelSchema.check(checkCadence)

function checkCadence(context: z.core.ParsePayload<Pick<Channel, 'mode' | 'cadence'>>) {
  const { mode, cadence } = context.value
  if (mode === 'publish' && cadence === undefined)
    context.issues.push({
      code: 'custom',
      message: 'cadenceMissing',
      path: ['cadence'],
      input: context.value,
    })
}

/** The channel without a cadence if it only monitors: a plan to publish would contradict it. */
export function withoutIdleCadence<T extends Pick<Channel, 'mode' | 'cadence' | 'cadencePresetId'>>(
  channel: T,
): T {
  if (channel.mode === 'publish') return channel
  const settled = { ...channel }
  delete settled.cadence
  delete settled.cadencePresetId
  return settled
}
