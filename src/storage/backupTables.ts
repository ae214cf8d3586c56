import * as z from 'zod'
import { channelAliasSchema, channelOwnerSchema, channelSchema } from '#domain/channel.ts'
import { coverageSchema } from '#domain/coverage.ts'
import { loggedDaySchema, loggedWeekSchema } from '#domain/handLog.ts'
import { ignoredAccountSchema, importEntrySchema } from '#domain/importLog.ts'
import { pauseChannelSchema, pauseSchema } from '#domain/pause.ts'
import { planSchema } from '#domain/plan.ts'
import { idSchema, instantSchema } from '#domain/record.ts'
import { unitSchema } from '#domain/unit.ts'
import { sessionSchemas } from './sessionSchemas.ts'
import { strategySchemas } from './strategySchemas.ts'
import { recordTableNames, type AllTables } from './tables.ts'

/**
 * The tables that a backup holds. The change log is not among them: what it could take back is what
 * stood in another database.
 */
export const backupTableNames = [
  ...recordTableNames,
  'removedPosts',
  'meta',
  'imports',
  'segments',
  'times',
  'hashes',
  'claims',
] as const
export type BackupTableName = (typeof backupTableNames)[number]

const accountFields = { importId: idSchema, accountKey: z.int().min(0) }
const minuteSchema = z
  .int()
  .min(-(2 ** 31))
  .max(2 ** 31 - 1)
const hashesSchema = z.looseObject({ ...accountFields, hashes: z.instanceof(BigUint64Array) })

/** What the rows of each must be. */
export const backupSchemas: { readonly [Name in BackupTableName]: z.ZodType<AllTables[Name]> } = {
  plan: planSchema,
  units: unitSchema,
  channels: channelSchema,
  channelOwners: channelOwnerSchema,
  channelAliases: channelAliasSchema,
  pauses: pauseSchema,
  pauseChannels: pauseChannelSchema,
  coverage: coverageSchema,
  loggedDays: loggedDaySchema,
  loggedWeeks: loggedWeekSchema,
  ignoredAccounts: ignoredAccountSchema,
  ...strategySchemas,
  ...sessionSchemas,
  removedPosts: z.looseObject({
    channelId: idSchema,
    hash: z.string().regex(/^[\da-f]{16}$/),
    removedAt: instantSchema,
  }),
  meta: z.looseObject({ key: z.string().min(1), value: z.unknown() }),
  imports: importEntrySchema,
  segments: z.looseObject({
    ...accountFields,
    seq: z.int().min(0),
    count: z.int().min(1),
    firstMinute: minuteSchema,
    lastMinute: minuteSchema,
    packed: z.instanceof(Uint8Array),
  }),
  times: z.looseObject({
    ...accountFields,
    minutes: z.instanceof(Int32Array),
    kinds: z.instanceof(Uint8Array),
    segmentFirsts: z.instanceof(Int32Array),
    segmentLasts: z.instanceof(Int32Array),
  }),
  hashes: hashesSchema,
  claims: hashesSchema,
}

/** True for the name of a table that a backup holds. */
export function isBackupTable(name: string): name is BackupTableName {
  return backupTableNames.some((known) => known === name)
}
