import type { Assessment } from '#domain/assessment.ts'
import type { Channel } from '#domain/channel.ts'
import type { Pause } from '#domain/pause.ts'
import type { PostingHistory } from '#domain/postingHistory.ts'
import type { PauseCard } from '#query/pauses.ts'
import type { AssessedChannel } from '#query/rhythm.ts'

/** One row of the rhythm wall: a channel, its figures as of today, and the pauses that rest it. */
export type WallRow = {
  readonly id: string
  readonly name: string
  readonly channel: Channel
  /** Other channels are its sub-pages. */
  readonly isMainPage: boolean
  readonly unitNames: readonly string[]
  readonly assessment: Assessment
  readonly history: PostingHistory
  readonly pauses: readonly Pause[]
}

/** A row for each channel, by name; closed ones too. */
export function toWallRows(
  channels: readonly AssessedChannel[],
  pauses: readonly PauseCard[],
  compareNames: (a: string, b: string) => number,
): WallRow[] {
  const parents = new Set(channels.map(({ channel }) => channel.parentChannelId))
  const pausesOf = pausesByChannel(pauses)
  const ofAll = pauses.filter(({ pause }) => pause.scope === 'all').map(({ pause }) => pause)
  return channels
    .map(({ channel, units, history, assessment }) => ({
      id: channel.id,
      name: channel.name,
      channel,
      isMainPage: parents.has(channel.id),
      unitNames: units.map((unit) => unit.name),
      assessment,
      history,
      pauses: [...ofAll, ...(pausesOf.get(channel.id) ?? [])],
    }))
    .sort((a, b) => compareNames(a.name, b.name))
}

function pausesByChannel(pauses: readonly PauseCard[]): Map<string, Pause[]> {
  const byChannel = new Map<string, Pause[]>()
  for (const { pause, channelIds } of pauses) {
    if (pause.scope === 'all') continue
    for (const id of channelIds) {
      const own = byChannel.get(id)
      if (own) own.push(pause)
      else byChannel.set(id, [pause])
    }
  }
  return byChannel
}
