import * as z from 'zod'
import { cadenceSchema } from './cadence.ts'
import { platforms } from './platform.ts'
import { idSchema, localDateSchema, recordFields } from './record.ts'

export const channelModes = ['publish', 'monitor'] as const
export type ChannelMode = (typeof channelModes)[number]

export const lifecycles = ['planned', 'running', 'resting', 'closing', 'closed'] as const
export type Lifecycle = (typeof lifecycles)[number]

/** A page, account or blog in the register. A publishing channel has a cadence, a monitoring one none. */
export const channelSchema = z.looseObject({
  ...recordFields,
  name: z.string().trim().min(1).max(200),
  platform: z.enum(platforms),
  url: z.string().max(2000).exactOptional(),
  mode: z.enum(channelModes),
  start: localDateSchema,
  cadence: cadenceSchema.exactOptional(),
  /** The preset the cadence came from, if any (see cadencePreset.ts). */
  cadencePresetId: z.string().max(60).exactOptional(),
  lifecycle: z.enum(lifecycles),
  parentChannelId: idSchema.exactOptional(),
  successorChannelId: idSchema.exactOptional(),
  purpose: z.string().max(2000).exactOptional(),
  /** The last day somebody confirmed that the register is still right. */
  verifiedOn: localDateSchema.exactOptional(),
  /** What counts as a post besides originals. Default: reshares yes, replies no. */
  countsReshares: z.boolean(),
  countsReplies: z.boolean(),
})
export type Channel = z.infer<typeof channelSchema>

/** Link: a unit owns a channel. */
export const channelOwnerSchema = z.looseObject({
  ...recordFields,
  channelId: idSchema,
  unitId: idSchema,
})
export type ChannelOwner = z.infer<typeof channelOwnerSchema>

export const aliasKinds = ['accountId', 'handle', 'name', 'url'] as const
export type AliasKind = (typeof aliasKinds)[number]

/** Another name that files use for a channel: an export's page id, a handle, a former name or link. */
export const channelAliasSchema = z.looseObject({
  ...recordFields,
  channelId: idSchema,
  kind: z.enum(aliasKinds),
  /** Folded by `foldAlias`: trimmed, lower case; links without scheme, `www.` and trailing slash. */
  value: z.string().min(1).max(2000),
})
export type ChannelAlias = z.infer<typeof channelAliasSchema>
