import * as z from 'zod'
import { idSchema, localDateSchema, recordFields } from './record.ts'

/** What a public register says of a channel: who answers for it, and by which rules. At most one a channel. */
export const registerBlockSchema = z.looseObject({
  ...recordFields,
  channelId: idSchema,
  responsibleManagerRoleId: idSchema.exactOptional(),
  accountOwnerRoleId: idSchema.exactOptional(),
  moderatorRoleId: idSchema.exactOptional(),
  deputyRoleId: idSchema.exactOptional(),
  /** How many can administer the account; two or more are asked for. */
  adminCount: z.int().min(0).max(1000).exactOptional(),
  /** Where the login is kept; never a password. */
  loginKeptAt: z.string().max(200).exactOptional(),
  supervisedHours: z.string().max(200).exactOptional(),
  answerTimeHours: z.number().min(0).max(10_000).exactOptional(),
  infoTextPublished: z.boolean().exactOptional(),
  commentRules: z.string().max(2000).exactOptional(),
  senderIdentity: z.string().max(500).exactOptional(),
  disposalRule: z.string().max(2000).exactOptional(),
  lastArchivedOn: localDateSchema.exactOptional(),
  personalDataAssessedOn: localDateSchema.exactOptional(),
  accessibilityCheckedOn: localDateSchema.exactOptional(),
  approvedByManagerOn: localDateSchema.exactOptional(),
  inPublicList: z.boolean().exactOptional(),
})
export type RegisterBlock = z.infer<typeof registerBlockSchema>

/** The fields that a register must have: asked for, but never needed for saving. */
export const requiredRegisterFields = [
  'responsibleManagerRoleId',
  'accountOwnerRoleId',
  'moderatorRoleId',
  'deputyRoleId',
  'disposalRule',
] as const
export type RequiredRegisterField = (typeof requiredRegisterFields)[number]
