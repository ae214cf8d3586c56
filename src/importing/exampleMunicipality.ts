import { toLocalDate, type DayNumber } from '#domain/calendar.ts'
import type { Channel, ChannelAlias, ChannelOwner } from '#domain/channel.ts'
import { countedByDefault } from '#domain/channelDraft.ts'
import type { Coverage } from '#domain/coverage.ts'
import { foldAlias } from '#domain/linkFold.ts'
import type { Pause, PauseChannel } from '#domain/pause.ts'
import { planId, type Plan } from '#domain/plan.ts'
import { toStockholmTime } from '#domain/stockholm.ts'
import type { Unit } from '#domain/unit.ts'
import { exampleChannels, type ExampleChannel } from './exampleChannels.ts'
import { examplePosts, instantOfLocal } from './examplePosts.ts'
import { exampleSession } from './exampleSession.ts'
import { exampleStrategy } from './exampleStrategy.ts'
import { exampleUnits, type ExampleStamp } from './exampleUnits.ts'
import type { FoundAccount, FoundPost } from './reading.ts'

/** The posts of one channel of the example, oldest first, and the account they would come from. */
export type ExamplePosts = {
  readonly channelId: string
  readonly account: FoundAccount
  readonly posts: readonly FoundPost[]
}

/** Exempelkommun: rows of the record tables, each marked `example`, and posts for one import. */
export type ExampleMunicipality = {
  readonly rows: {
    readonly plan: readonly Plan[]
    readonly units: readonly Unit[]
    readonly channels: readonly Channel[]
    readonly channelOwners: readonly ChannelOwner[]
    readonly channelAliases: readonly ChannelAlias[]
    readonly pauses: readonly Pause[]
    readonly pauseChannels: readonly PauseChannel[]
    readonly coverage: readonly Coverage[]
  } & ReturnType<typeof exampleStrategy> &
    ReturnType<typeof exampleSession>
  /** One entry for each publishing channel. */
  readonly posts: readonly ExamplePosts[]
}

function toChannel(spec: ExampleChannel, stamp: ExampleStamp, parentChannelId?: string): Channel {
  const { name, platform, url, purpose, start, publishing } = spec
  return {
    ...stamp(),
    name,
    platform,
    url,
    purpose,
    mode: publishing ? 'publish' : 'monitor',
    start: toLocalDate(start),
    lifecycle: spec.resting ? 'resting' : 'running',
    ...countedByDefault,
    ...(publishing && { cadence: publishing.cadence }),
    ...(publishing?.presetId !== undefined && { cadencePresetId: publishing.presetId }),
    ...(parentChannelId !== undefined && { parentChannelId }),
  }
}

function toAliases(spec: ExampleChannel, channelId: string, stamp: ExampleStamp): ChannelAlias[] {
  const { accountId, handle } = spec
  return [
    { kind: 'accountId', value: accountId } as const,
    { kind: 'handle', value: handle } as const,
  ]
    .filter(({ value }) => value !== '')
    .map(({ kind, value }) => ({ ...stamp(), channelId, kind, value: foldAlias(kind, value) }))
}

function toPauses(spec: ExampleChannel, channelId: string, stamp: ExampleStamp) {
  return spec.pauses.map(({ from, to, enteredOn }) => {
    const enteredAt = new Date(instantOfLocal(enteredOn * 1440 + 9 * 60)).toISOString()
    const pause: Pause = {
      ...stamp(),
      createdAt: enteredAt,
      updatedAt: enteredAt,
      scope: 'channels',
      from: toLocalDate(from),
      to: toLocalDate(to),
      reason: spec.resting ? 'season' : 'holiday',
    }
    const link: PauseChannel = { ...stamp(), pauseId: pause.id, channelId }
    return { pause, link }
  })
}

function toPosts(
  spec: ExampleChannel,
  channelId: string,
  today: DayNumber,
  minuteNow: number,
): ExamplePosts[] {
  const { key, publishing, accountId, name, handle, url } = spec
  if (!publishing) return []
  const nowMinutes = today * 1440 + minuteNow
  const posts = examplePosts({ key, ...publishing.voice }, publishing.days)
  return [
    {
      channelId,
      account: { ids: accountId === '' ? [] : [accountId], name, handle, url },
      posts: posts.filter(({ localMinutes }) => localMinutes <= nowMinutes),
    },
  ]
}

function toPlan(stamp: ExampleStamp): Plan {
  return {
    ...stamp(),
    id: planId,
    organisation: 'Socialförvaltningen',
    municipality: 'Exempelkommun',
    timeZone: 'Europe/Stockholm',
    language: 'sv',
  }
}

/**
 * A fictional municipality to look around in: its strategy, and two years of channels, pauses and posts that
 * end today, the same for everybody on the same day. Everything up to today is known. No person in it exists, and its
 * links lead nowhere.
 * @param now ISO instant of `today`; the day's posts after it are not there yet
 */
export function exampleMunicipality(
  today: DayNumber,
  newId: () => string,
  now: string,
): ExampleMunicipality {
  const stamp: ExampleStamp = () => ({ id: newId(), createdAt: now, updatedAt: now, example: true })
  const { minuteOfDay } = toStockholmTime(Date.parse(now))
  const units = exampleUnits(stamp)
  const idsByKey = new Map<string, string>()
  const made = exampleChannels(today).map((spec) => {
    const parentId = spec.parentKey === undefined ? undefined : idsByKey.get(spec.parentKey)
    const channel = toChannel(spec, stamp, parentId)
    idsByKey.set(spec.key, channel.id)
    const coverage: Coverage = {
      ...stamp(),
      channelId: channel.id,
      from: channel.start,
      to: toLocalDate(today),
      origin: 'stated',
    }
    return {
      channel,
      owner: { ...stamp(), channelId: channel.id, unitId: units[spec.owner].id },
      aliases: toAliases(spec, channel.id, stamp),
      pauses: toPauses(spec, channel.id, stamp),
      coverage: spec.publishing ? [coverage] : [],
      posts: toPosts(spec, channel.id, today, minuteOfDay),
    }
  })
  const pauses = made.flatMap((each) => each.pauses)
  function channelId(key: string): string {
    const id = idsByKey.get(key)
    if (id === undefined) throw new Error(`The example has no channel ${key}`)
    return id
  }
  const channels = made.map((each) => each.channel)
  const strategy = exampleStrategy({ today, stamp, units, channelId })
  return {
    rows: {
      plan: [toPlan(stamp)],
      units: Object.values(units),
      channels,
      channelOwners: made.map((each) => each.owner),
      channelAliases: made.flatMap((each) => each.aliases),
      pauses: pauses.map((each) => each.pause),
      pauseChannels: pauses.map((each) => each.link),
      coverage: made.flatMap((each) => each.coverage),
      ...strategy,
      ...exampleSession({ today, stamp, units, channels, strategy }),
    },
    posts: made.flatMap((each) => each.posts),
  }
}
