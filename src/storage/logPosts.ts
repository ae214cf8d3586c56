import * as z from 'zod'
import { dayNumber, toDayNumber, toLocalDate } from '#domain/calendar.ts'
import { channelLogSchema, type ChannelLog } from '#domain/channelLog.ts'
import { toDayRanges, withoutDays, type DaySpan } from '#domain/dayRanges.ts'
import type { LoggedDay, LoggedWeek } from '#domain/handLog.ts'
import type { Database } from './database.ts'
import { markDeleted } from './markDeleted.ts'
import { recordChange, type ChangeRecorder } from './recordChange.ts'
import { isStanding } from './standing.ts'
import { newRecord, type Stamp } from './stamp.ts'
import { invalid, linkGone, type Invalid, type LinkGone, type Written } from './written.ts'

const logsSchema = z.array(channelLogSchema)

/** Logs posts of any number of channels by hand, as one act; a channel that is gone refuses them all. */
export async function logPosts(
  db: Database,
  stamp: Stamp,
  logs: readonly ChannelLog[],
): Promise<Written<null, Invalid | LinkGone>> {
  const parsed = logsSchema.safeParse(logs)
  if (!parsed.success) return invalid(parsed.error)
  return recordChange<null, LinkGone>(
    db,
    {
      kind: 'logPosts',
      now: stamp.now,
      tables: ['loggedDays', 'loggedWeeks', 'coverage'],
      alsoUses: ['channels'],
    },
    async (change) => {
      const channels = await db.channels.bulkGet(parsed.data.map(({ channelId }) => channelId))
      for (const [index, { channelId }] of parsed.data.entries())
        if (!channels[index] || channels[index].deletedAt) return linkGone(channelId)
      for (const log of parsed.data) {
        await setDays(db, change, stamp, log)
        await setWeeks(db, change, stamp, log)
        await setKnown(db, change, stamp, log)
      }
      const [only, another] = channels
      return { ok: true, subject: another ? '' : (only?.name ?? ''), value: null }
    },
  )
}

async function setDays(
  db: Database,
  change: ChangeRecorder,
  stamp: Stamp,
  { channelId, days }: ChannelLog,
): Promise<void> {
  for (const { date, posts } of days) {
    const rows = await db.loggedDays.where({ channelId, date }).toArray()
    const fresh = () => ({ ...newRecord(stamp), channelId, date, posts })
    for (const row of settled(rows, posts, fresh, stamp)) await change.put('loggedDays', row)
  }
}

async function setWeeks(
  db: Database,
  change: ChangeRecorder,
  stamp: Stamp,
  { channelId, weeks }: ChannelLog,
): Promise<void> {
  for (const { monday, posts } of weeks) {
    const rows = await db.loggedWeeks.where({ channelId, monday }).toArray()
    const fresh = () => ({ ...newRecord(stamp), channelId, monday, posts })
    for (const row of settled(rows, posts, fresh, stamp)) await change.put('loggedWeeks', row)
  }
}

type Counted = LoggedDay | LoggedWeek

/** The rows to write so that one with the count is all that stands; none stands for 0. */
function settled<Row extends Counted>(
  rows: readonly Row[],
  posts: number,
  fresh: () => Row,
  { now }: Stamp,
): Row[] {
  const standing = rows.filter(isStanding)
  const kept = posts > 0 ? standing[0] : undefined
  const gone = standing
    .filter((row) => row !== kept)
    .map((row) => ({ ...row, deletedAt: now, updatedAt: now }))
  if (posts === 0 || kept?.posts === posts) return gone
  return [...gone, kept ? { ...kept, posts, updatedAt: now } : fresh()]
}

/** Lays the days known by hand anew, in as few ranges as they make; those that stay are not written. */
async function setKnown(
  db: Database,
  change: ChangeRecorder,
  stamp: Stamp,
  { channelId, known, forgotten }: ChannelLog,
): Promise<void> {
  if (known.length + forgotten.length === 0) return
  const rows = (await db.coverage.where('channelId').equals(channelId).toArray()).filter(
    (row) => isStanding(row) && row.origin === 'logged',
  )
  const kept = withoutDays(toDayRanges(rows.map(toSpan)), toDayRanges(forgotten.map(toSpan)))
  const ranges = toDayRanges([...kept, ...known.map(toSpan)]).map(({ from, to }) => ({
    from: toLocalDate(dayNumber(from)),
    to: toLocalDate(dayNumber(to)),
  }))
  const isSame = (a: (typeof ranges)[number], b: (typeof ranges)[number]) =>
    a.from === b.from && a.to === b.to
  const spare = rows.filter((row) => !ranges.some((range) => isSame(range, row)))
  for (const range of ranges) {
    if (rows.some((row) => isSame(range, row))) continue
    const row = spare.shift() ?? { ...newRecord(stamp), channelId, origin: 'logged' as const }
    await change.put('coverage', { ...row, ...range, updatedAt: stamp.now })
  }
  await markDeleted(spare, stamp, (row) => change.put('coverage', row))
}

function toSpan({ from, to }: ChannelLog['known'][number]): DaySpan {
  return { from: toDayNumber(from), to: toDayNumber(to) }
}
