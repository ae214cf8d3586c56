import type { Cadence } from '#domain/cadence.ts'
import {
  addDays,
  dayNumber,
  parseLocalDate,
  toDayNumber,
  toLocalDate,
  weekday,
  type DayNumber,
  type LocalDate,
} from '#domain/calendar.ts'
import type { ChannelMode, Lifecycle } from '#domain/channel.ts'
import { countedByDefault, type ChannelDraft } from '#domain/channelDraft.ts'
import type { PauseReason } from '#domain/pause.ts'
import type { Platform } from '#domain/platform.ts'
import { addChannels } from '#storage/addChannels.ts'
import type { Database } from '#storage/database.ts'
import { addPause } from '#storage/pauseWrites.ts'
import { savePlan } from '#storage/savePlan.ts'
import type { Stamp } from '#storage/stamp.ts'

/** A real date; throws for any other text. */
export function date(text: string): LocalDate {
  const parsed = parseLocalDate(text)
  if (!parsed) throw new Error(`${text} is no date`)
  return parsed
}

/** The day number of a real date. */
export function day(text: string): DayNumber {
  return toDayNumber(date(text))
}

/** A Monday. */
export const today = day('2026-11-23')

export type TownChannel = {
  readonly name: string
  readonly platform?: Platform
  readonly url?: string
  readonly mode?: ChannelMode
  readonly lifecycle?: Lifecycle
  readonly cadence?: Cadence
  readonly start?: string
  readonly unit?: string
  readonly parentId?: string
  readonly posts?: readonly DayNumber[]
  /** The day until which posting is known; today when left out, nothing when null. */
  readonly knownUntil?: string | null
}

/** Makes a plan, so that the doors give way to the wall. */
export async function foundTown(db: Database, stamp: () => Stamp): Promise<void> {
  await savePlan(db, stamp(), { organisation: 'Socialförvaltningen', municipality: 'Provstad' })
}

/** Registers a channel and lays its posts in an import of its own; gives the channel's id. */
export async function settleChannel(
  db: Database,
  stamp: () => Stamp,
  channel: TownChannel,
): Promise<string> {
  const { mode = 'publish', start = '2025-10-06', posts = [], knownUntil } = channel
  const draft: ChannelDraft = {
    name: channel.name,
    platform: channel.platform ?? 'facebook',
    ...(channel.url !== undefined && { url: channel.url }),
    mode,
    start: date(start),
    lifecycle: channel.lifecycle ?? 'running',
    ...(mode === 'publish' && { cadence: channel.cadence ?? { n: 3, per: 'week' } }),
    ...(channel.parentId !== undefined && { parentChannelId: channel.parentId }),
    ...countedByDefault,
    ownerUnitIds: [],
    newOwnerUnits: channel.unit === undefined ? [] : [{ name: channel.unit, kind: 'unit' }],
    aliases: [],
  }
  const written = await addChannels(db, stamp(), [draft])
  if (!written.ok) throw new Error(written.problem.code)
  const [added] = written.value
  if (!added) throw new Error('not added')
  const { id } = added
  if (posts.length > 0) await layPosts(db, stamp(), id, posts)
  if (knownUntil !== null)
    await know(db, stamp(), id, date(start), knownUntil ? date(knownUntil) : toLocalDate(today))
  return id
}

/** Rests the channels from a day through another, or until further notice. */
export async function rest(
  db: Database,
  stamp: () => Stamp,
  channelIds: readonly string[],
  pause: { readonly from: string; readonly to?: string; readonly reason: PauseReason },
): Promise<void> {
  const written = await addPause(db, stamp(), {
    scope: 'channels',
    from: date(pause.from),
    ...(pause.to !== undefined && { to: date(pause.to) }),
    reason: pause.reason,
    channelIds: [...channelIds],
  })
  if (!written.ok) throw new Error(written.problem.code)
}

/** Days of every week from one day through another: Mondays, Wednesdays and Fridays for three posts. */
export function weekly(from: string, to: string, posts: number): DayNumber[] {
  return daysBetween(from, to).filter((at) => weekday(at) % 2 === 0 && weekday(at) < 2 * posts)
}

/** The fifth of every month from one day through another. */
export function monthly(from: string, to: string): DayNumber[] {
  return daysBetween(from, to).filter((at) => toLocalDate(at).endsWith('-05'))
}

function daysBetween(from: string, to: string): DayNumber[] {
  const first = day(from)
  return Array.from({ length: day(to) - first + 1 }, (_, index) => addDays(first, index))
}

async function layPosts(
  db: Database,
  stamp: Stamp,
  channelId: string,
  posts: readonly DayNumber[],
): Promise<void> {
  const importId = stamp.newId()
  const ascending = posts.toSorted((a, b) => a - b)
  const minutes = Int32Array.from(ascending, (at) => at * 1440 + 600)
  await db.imports.put({
    id: importId,
    state: 'live',
    source: 'rss',
    fileNames: ['inlägg.xml'],
    startedAt: stamp.now,
    timeZone: 'Europe/Stockholm',
    problemCount: 0,
    accounts: [
      {
        key: 0,
        name: '',
        ids: [],
        channelId,
        posts: posts.length,
        added: posts.length,
        first: toLocalDate(ascending[0] ?? dayNumber(0)),
        last: toLocalDate(ascending.at(-1) ?? dayNumber(0)),
      },
    ],
  })
  await db.times.put({
    importId,
    accountKey: 0,
    minutes,
    kinds: new Uint8Array(posts.length),
    segmentFirsts: new Int32Array(0),
    segmentLasts: new Int32Array(0),
  })
}

async function know(
  db: Database,
  stamp: Stamp,
  channelId: string,
  from: LocalDate,
  to: LocalDate,
): Promise<void> {
  const id = stamp.newId()
  await db.coverage.put({
    id,
    createdAt: stamp.now,
    updatedAt: stamp.now,
    channelId,
    from,
    to,
    origin: 'stated',
  })
}
