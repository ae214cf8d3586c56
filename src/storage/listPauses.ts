import type { Pause } from '#domain/pause.ts'
import type { Database } from './database.ts'
import { grouped } from './grouped.ts'
import { isStanding } from './standing.ts'
import type { TableName } from './tables.ts'

/** A pause with the channels that it rests by name; empty when it rests all. */
export type PauseCard = { readonly pause: Pause; readonly channelIds: readonly string[] }

export const pauseTables = ['pauses', 'pauseChannels'] as const satisfies readonly TableName[]

/** Every pause, past ones too, by its first day and then by age. */
export function listPauses(db: Database): Promise<PauseCard[]> {
  return db.transaction('r', pauseTables, async () => {
    const [pauses, links] = await Promise.all([db.pauses.toArray(), db.pauseChannels.toArray()])
    const linksOf = grouped(links.filter(isStanding), (link) => link.pauseId)
    return pauses
      .filter(isStanding)
      .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
      .map((pause) => ({
        pause,
        channelIds: (linksOf.get(pause.id) ?? []).map((link) => link.channelId),
      }))
  })
}
