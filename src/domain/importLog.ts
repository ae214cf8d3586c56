import * as z from 'zod'
import { idSchema, instantSchema, localDateSchema } from './record.ts'
import { sources } from './source.ts'

/**
 * `staging`: being read, invisible, swept at the next start if the browser died.
 * `live`: its posts count. `removed`: undone; its posts are swept when there is time.
 */
export const importStates = ['staging', 'live', 'removed'] as const

/** One account of an import and what became of it. `key` is the account's number within the import. */
export const importAccountSchema = z.looseObject({
  key: z.int().min(0),
  name: z.string(),
  ids: z.array(z.string()),
  /** Null: the account was ignored. */
  channelId: idSchema.nullable(),
  /** Posts that the files hold for the account, after removing doubles within them. */
  posts: z.int().min(0),
  /** Posts that the store did not have before. */
  added: z.int().min(0),
  first: localDateSchema.nullable(),
  last: localDateSchema.nullable(),
  /** Absent: the import's. Set when files of several sources were read in together. */
  source: z.enum(sources).exactOptional(),
})
export type ImportAccount = z.infer<typeof importAccountSchema>

/** Ids of the records that confirming an import made, by kind. */
export const importMadeSchema = z.object({
  units: z.array(idSchema),
  channels: z.array(idSchema),
  channelOwners: z.array(idSchema),
  channelAliases: z.array(idSchema),
  ignoredAccounts: z.array(idSchema),
})
export type ImportMade = z.infer<typeof importMadeSchema>

/** One entry of the import log. Its posts are live exactly when its state is. */
export const importEntrySchema = z.looseObject({
  id: idSchema,
  state: z.enum(importStates),
  source: z.enum(sources),
  fileNames: z.array(z.string()),
  startedAt: instantSchema,
  confirmedAt: instantSchema.exactOptional(),
  removedAt: instantSchema.exactOptional(),
  /** IANA zone that unzoned times were read in, e.g. `America/Los_Angeles`. */
  timeZone: z.string(),
  accounts: z.array(importAccountSchema),
  /** Rows that could not be read. */
  problemCount: z.int().min(0),
  example: z.literal(true).exactOptional(),
  /** Records that the import made; undoing it takes back those that nothing else has come to use. */
  made: importMadeSchema.exactOptional(),
  /**
   * On an entry that holds posts which import `for` also contained and `from` had first; written
   * when `from` was undone. It is not shown in the log: it lives and goes with `for`, and gives way
   * when `from` is restored; `goneWith` is the one of them that it was removed with.
   */
  carried: z
    .object({ for: idSchema, from: idSchema, goneWith: idSchema.exactOptional() })
    .exactOptional(),
  /** How far the posts of a removed import are deleted. Absent: not begun, so it can be restored. */
  swept: z.enum(['partly', 'wholly']).exactOptional(),
})
export type ImportEntry = z.infer<typeof importEntrySchema>

/** An account in files that is not ours; remembered so that it is not asked about again. */
export const ignoredAccountSchema = z.looseObject({
  id: idSchema,
  createdAt: instantSchema,
  updatedAt: instantSchema,
  deletedAt: instantSchema.exactOptional(),
  source: z.enum(sources),
  accountId: z.string().min(1),
  name: z.string(),
})
export type IgnoredAccount = z.infer<typeof ignoredAccountSchema>
