import type { Channel, ChannelAlias } from '#domain/channel.ts'
import type { ChannelCard } from '#query/channels.ts'
import { date } from '../monday/town.ts'

const made = { createdAt: '2026-11-20T08:00:00.000Z', updatedAt: '2026-11-20T08:00:00.000Z' }

type CardOf = Partial<Channel> & {
  readonly aliases?: ReadonlyArray<Pick<ChannelAlias, 'kind' | 'value'>>
  readonly units?: ReadonlyArray<{ readonly id: string; readonly name: string }>
}

/** A channel as reads give it: a Facebook page three times a week unless told otherwise. */
export function cardOf({ aliases = [], units = [], ...fields }: CardOf = {}): ChannelCard {
  const channel: Channel = {
    id: 'c1',
    ...made,
    name: 'Kontaktpoolen',
    platform: 'facebook',
    mode: 'publish',
    start: date('2026-01-05'),
    cadence: { n: 3, per: 'week' },
    lifecycle: 'running',
    countsReshares: true,
    countsReplies: false,
    ...fields,
  }
  return {
    channel,
    units: units.map((unit) => ({ ...made, kind: 'unit', ...unit })),
    aliases: aliases.map((alias, index) => ({
      id: `a${index}`,
      ...made,
      channelId: channel.id,
      ...alias,
    })),
    parent: null,
    successor: null,
  }
}
