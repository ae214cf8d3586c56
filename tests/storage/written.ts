import { parseLocalDate, type LocalDate } from '#domain/calendar.ts'
import type { Channel } from '#domain/channel.ts'
import { countedByDefault, type ChannelDraft } from '#domain/channelDraft.ts'
import type { Pause } from '#domain/pause.ts'
import type { PauseDraft } from '#domain/pauseDraft.ts'
import type { Unit } from '#domain/unit.ts'
import { addChannels } from '#storage/addChannels.ts'
import type { Database } from '#storage/database.ts'
import { addPause } from '#storage/pauseWrites.ts'
import type { Stamp } from '#storage/stamp.ts'
import { addUnit } from '#storage/unitWrites.ts'
import type { Written } from '#storage/written.ts'

/** A date that is known to be one. */
export function date(text: string): LocalDate {
  const parsed = parseLocalDate(text)
  if (!parsed) throw new Error(`${text} is no date`)
  return parsed
}

/** A channel that publishes three times a week. */
export function publishingDraft(): ChannelDraft {
  return {
    name: 'Ungdomsrådgivningen',
    platform: 'facebook',
    url: 'https://www.facebook.com/ungdomsradgivningen',
    mode: 'publish',
    start: date('2026-01-01'),
    cadence: { n: 3, per: 'week' },
    cadencePresetId: 'varberg-facebook',
    lifecycle: 'running',
    ...countedByDefault,
    ownerUnitIds: [],
    newOwnerUnits: [],
    aliases: [],
  }
}

/** What was written. Throws when it was refused. */
export async function written<Value>(
  writing: Promise<Written<Value, { readonly code: string }>>,
): Promise<{ readonly value: Value; readonly seq: number }> {
  const result = await writing
  if (!result.ok) throw new Error(result.problem.code)
  if (result.seq === null) throw new Error('nothing differed')
  return { value: result.value, seq: result.seq }
}

export async function addedUnit(db: Database, stamp: Stamp, name: string): Promise<Unit> {
  return (await written(addUnit(db, stamp, { name, kind: 'unit' }))).value
}

export async function addedChannel(
  db: Database,
  stamp: Stamp,
  fields: Partial<ChannelDraft> = {},
): Promise<Channel> {
  const { value } = await written(addChannels(db, stamp, [{ ...publishingDraft(), ...fields }]))
  const [channel] = value
  if (!channel) throw new Error('not added')
  return channel
}

export async function addedPause(
  db: Database,
  stamp: Stamp,
  fields: Partial<PauseDraft>,
): Promise<Pause> {
  const draft: PauseDraft = {
    scope: 'all',
    from: date('2026-07-01'),
    to: date('2026-07-31'),
    reason: 'holiday',
    channelIds: [],
    ...fields,
  }
  return (await written(addPause(db, stamp, draft))).value
}
