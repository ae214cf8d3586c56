import type { LocalDate } from '#domain/calendar.ts'
import type { Channel } from '#domain/channel.ts'
import type { ImportMade } from '#domain/importLog.ts'
import type { Unit } from '#domain/unit.ts'
import type { ChannelCounting, ImportRecords } from '#storage/flipImport.ts'
import type { Register } from '#storage/readRegister.ts'
import { newRecord, type Stamp } from '#storage/stamp.ts'
import type { SessionAccount } from './accountRegister.ts'
import { toAliases } from './decidedAliases.ts'
import type { AccountDecision, ImportDecisions, NewChannel } from './importDecisions.ts'
import { findIgnored, toIgnoredId } from './proposals.ts'

/** What the decisions about accounts come to, their posts and days apart. */
export type DecidedRecords = {
  readonly records: ImportRecords
  readonly counting: readonly ChannelCounting[]
  /** The channel of each account that is not left out. */
  readonly channelOf: ReadonlyMap<number, string>
}

type Context = {
  readonly accounts: readonly SessionAccount[]
  readonly decisions: ImportDecisions
  readonly register: Register
  /** The date of an account's first post; a new channel starts then. */
  readonly firstPostOf: (accountKey: number) => LocalDate | null
  /** Where a new channel without posts starts. */
  readonly today: LocalDate
  readonly stamp: Stamp
}

/** The records that confirming these decisions makes or changes. Coverage is left empty. */
export function toDecidedRecords(context: Context): DecidedRecords {
  const { accounts, decisions, register, stamp } = context
  const records: ImportRecords = {
    units: [],
    channels: [],
    channelOwners: [],
    channelAliases: [],
    ignoredAccounts: [],
    coverage: [],
  }
  const counting: ChannelCounting[] = []
  const channelOf = new Map<number, string>()
  for (const account of accounts) {
    const decision = decisions.get(account.key)
    if (!decision) continue
    rememberIgnoring(records, register, account, decision, stamp)
    if (decision.to === 'ignore') continue
    if (decision.to === 'create') {
      const channel = toChannel(decision.channel, account, context)
      records.channels.push(channel)
      channelOf.set(account.key, channel.id)
      addOwner(records, register, channel.id, decision.channel, stamp)
    } else {
      channelOf.set(account.key, decision.channelId)
      const change = toCounting(register, decision)
      if (change) counting.push(change)
    }
  }
  records.channelAliases.push(...toAliases(accounts, channelOf, register.cards, stamp))
  return { records, counting, channelOf }
}

/** Ids of what is new among the records. */
export function toMade(records: ImportRecords, stamp: Stamp): ImportMade {
  const made = (rows: ReadonlyArray<{ id: string; createdAt: string; deletedAt?: string }>) =>
    rows.filter((row) => row.createdAt === stamp.now && !row.deletedAt).map(({ id }) => id)
  return {
    units: made(records.units),
    channels: made(records.channels),
    channelOwners: made(records.channelOwners),
    channelAliases: made(records.channelAliases),
    ignoredAccounts: made(records.ignoredAccounts),
  }
}

function toChannel(draft: NewChannel, { key }: SessionAccount, context: Context): Channel {
  const name = draft.name.trim()
  const publishes = draft.mode === 'publish'
  if (name === '' || (publishes && !draft.cadence)) throw new Error('The new channel is not whole')
  return {
    ...newRecord(context.stamp),
    name,
    platform: draft.platform,
    ...(draft.url === '' ? {} : { url: draft.url }),
    mode: draft.mode,
    start: draft.start ?? context.firstPostOf(key) ?? context.today,
    ...(publishes && draft.cadence ? { cadence: draft.cadence } : {}),
    ...(publishes && draft.cadencePresetId ? { cadencePresetId: draft.cadencePresetId } : {}),
    lifecycle: 'running',
    countsReshares: draft.countsReshares,
    countsReplies: draft.countsReplies,
  }
}

function addOwner(
  records: ImportRecords,
  register: Register,
  channelId: string,
  { unitId, newUnitName }: NewChannel,
  stamp: Stamp,
): void {
  const name = newUnitName?.trim() ?? ''
  if (unitId === undefined && name === '') return
  const owner = unitId ?? findOrMakeUnit(records, register, name, stamp).id
  records.channelOwners.push({ ...newRecord(stamp), channelId, unitId: owner })
}

function findOrMakeUnit(
  records: ImportRecords,
  register: Register,
  name: string,
  stamp: Stamp,
): Unit {
  const isNamed = (unit: Unit) => unit.name.toLowerCase() === name.toLowerCase()
  const known = register.units.find(isNamed) ?? records.units.find(isNamed)
  if (known) return known
  const unit: Unit = { ...newRecord(stamp), name, kind: 'unit' }
  records.units.push(unit)
  return unit
}

/** What of the channel's counting differs from how it is now; null when nothing does. */
function toCounting(
  register: Register,
  decision: Extract<AccountDecision, { to: 'channel' }>,
): ChannelCounting | null {
  const { channelId, countsReshares, countsReplies } = decision
  const channel = register.cards.find((card) => card.channel.id === channelId)?.channel
  const change = {
    channelId,
    ...(countsReshares !== undefined && countsReshares !== channel?.countsReshares
      ? { countsReshares }
      : {}),
    ...(countsReplies !== undefined && countsReplies !== channel?.countsReplies
      ? { countsReplies }
      : {}),
  }
  return Object.keys(change).length > 1 ? change : null
}

/** Remembers that an account is not ours, or forgets it when it has become so. */
function rememberIgnoring(
  records: ImportRecords,
  register: Register,
  { found, source }: SessionAccount,
  decision: AccountDecision,
  stamp: Stamp,
): void {
  const ignored = findIgnored(register.ignored, found, source)
  const accountId = toIgnoredId(found)
  if (decision.to !== 'ignore') {
    if (ignored)
      records.ignoredAccounts.push({ ...ignored, deletedAt: stamp.now, updatedAt: stamp.now })
  } else if (decision.remember && !ignored && accountId !== '' && source !== null) {
    records.ignoredAccounts.push({ ...newRecord(stamp), source, accountId, name: found.name })
  }
}
