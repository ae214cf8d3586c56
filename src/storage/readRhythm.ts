import type { Coverage } from '#domain/coverage.ts'
import type { HandLog, LoggedDay, LoggedWeek } from '#domain/handLog.ts'
import type { ImportEntry } from '#domain/importLog.ts'
import type { PostingHistory } from '#domain/postingHistory.ts'
import { toHandLog, toPostingHistory, type HistoryRows } from './channelHistory.ts'
import type { Database } from './database.ts'
import { grouped } from './grouped.ts'
import { rowsOf } from './importRows.ts'
import { channelTables, listChannels, readChannel, type ChannelCard } from './listChannels.ts'
import { standsWith } from './listCoverage.ts'
import { listPauses, pauseTables, type PauseCard } from './listPauses.ts'
import { isStanding } from './standing.ts'
import type { TableName, TimesRow } from './tables.ts'

/** A channel and everything its persistence figures are computed from, and what of it was logged by hand. */
export type ChannelRhythm = ChannelCard & {
  readonly history: PostingHistory
  readonly byHand: HandLog
}

export const rhythmTables = [
  ...channelTables,
  ...pauseTables,
  'coverage',
  'loggedDays',
  'loggedWeeks',
  'imports',
  'times',
] as const satisfies readonly TableName[]

/** Every channel, closed ones too, with its posting history; the oldest first. */
export function readRhythm(db: Database): Promise<ChannelRhythm[]> {
  return db.transaction('r', rhythmTables, async () => {
    const imports = await db.imports.where('state').equals('live').toArray()
    const [cards, pauses, coverage, days, weeks, times] = await Promise.all([
      listChannels(db),
      listPauses(db),
      db.coverage.toArray(),
      db.loggedDays.toArray(),
      db.loggedWeeks.toArray(),
      Promise.all(imports.map((entry) => rowsOf(db.times, entry.id).toArray())),
    ])
    const standing = coverage.filter(standsWith(liveIds(imports)))
    const coverageOf = grouped(standing, channelOf)
    const daysOf = grouped(days.filter(isStanding), channelOf)
    const weeksOf = grouped(weeks.filter(isStanding), channelOf)
    const timesOf = timesByChannel(imports, times)
    return cards.map((card) => {
      const { id } = card.channel
      return withHistory(card, pauses, {
        coverage: coverageOf.get(id) ?? [],
        times: timesOf.get(id) ?? [],
        loggedDays: daysOf.get(id) ?? [],
        loggedWeeks: weeksOf.get(id) ?? [],
      })
    })
  })
}

/** One channel with its posting history, without touching the others' posts; null when it is gone. */
export function readChannelRhythm(db: Database, id: string): Promise<ChannelRhythm | null> {
  return db.transaction('r', rhythmTables, async () => {
    const card = await readChannel(db, id)
    if (!card) return null
    const imports = await db.imports.where('state').equals('live').toArray()
    const keys = imports.flatMap((entry) =>
      entry.accounts
        .filter((account) => account.channelId === id)
        .map((account): [string, number] => [entry.id, account.key]),
    )
    const [pauses, coverage, days, weeks, times] = await Promise.all([
      listPauses(db),
      db.coverage.where('channelId').equals(id).toArray(),
      db.loggedDays.where('channelId').equals(id).toArray(),
      db.loggedWeeks.where('channelId').equals(id).toArray(),
      db.times.bulkGet(keys),
    ])
    return withHistory(card, pauses, {
      coverage: coverage.filter(standsWith(liveIds(imports))),
      times: times.filter((row) => row !== undefined),
      loggedDays: days.filter(isStanding),
      loggedWeeks: weeks.filter(isStanding),
    })
  })
}

function channelOf({ channelId }: Coverage | LoggedDay | LoggedWeek): string {
  return channelId
}

function withHistory(
  card: ChannelCard,
  pauses: readonly PauseCard[],
  known: Omit<HistoryRows, 'pauses'>,
): ChannelRhythm {
  const own = pauses.filter(
    ({ pause, channelIds }) => pause.scope === 'all' || channelIds.includes(card.channel.id),
  )
  const rows = { ...known, pauses: own.map(({ pause }) => pause) }
  const byHand = toHandLog(card.channel, rows)
  return { ...card, history: toPostingHistory(card.channel, rows, byHand), byHand }
}

function liveIds(imports: readonly ImportEntry[]): ReadonlySet<string> {
  return new Set(imports.map((entry) => entry.id))
}

function timesByChannel(
  imports: readonly ImportEntry[],
  times: ReadonlyArray<readonly TimesRow[]>,
): Map<string, TimesRow[]> {
  const byChannel = new Map<string, TimesRow[]>()
  imports.forEach((entry, index) => {
    const channelOf = new Map(entry.accounts.map(({ key, channelId }) => [key, channelId]))
    for (const row of times[index] ?? []) {
      const channelId = channelOf.get(row.accountKey)
      if (typeof channelId !== 'string') continue
      const rows = byChannel.get(channelId)
      if (rows) rows.push(row)
      else byChannel.set(channelId, [row])
    }
  })
  return byChannel
}
