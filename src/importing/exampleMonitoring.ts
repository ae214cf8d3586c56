import { addDays, toLocalDate, type DayNumber } from '#domain/calendar.ts'
import type { Observation, WatchedSource } from '#domain/watchedSource.ts'
import type { ExampleStamp } from './exampleUnits.ts'

/** What the monitoring channel of the example watches, and what it has seen lately. */
export function exampleMonitoring(
  channelId: string,
  today: DayNumber,
  stamp: ExampleStamp,
): { readonly watchedSources: WatchedSource[]; readonly observations: Observation[] } {
  const ago = (days: number) => toLocalDate(addDays(today, -days))
  const source = (name: string, topic: string, rhythm: string): WatchedSource => ({
    ...stamp(),
    channelId,
    name,
    topic,
    rhythm,
    receiver: 'kommunikatör',
    since: ago(400),
  })
  const neighbours = source('Grannkommunernas sidor', 'Unga och familjehem', 'varje vecka')
  const authorities = source(
    'Myndigheternas nyheter',
    'Socialtjänst och äldreomsorg',
    'varannan vecka',
  )
  const seen = (
    days: number,
    { id }: WatchedSource,
    fields: Pick<Observation, 'text' | 'soWhat' | 'passedOnTo'>,
  ): Observation => ({ ...stamp(), date: ago(days), sourceId: id, channelId, ...fields })
  return {
    watchedSources: [neighbours, authorities],
    observations: [
      seen(58, authorities, {
        text: 'Ny vägledning om sociala medier i socialtjänsten.',
        soWhat: 'Reglerna för kommentarer behöver ses över.',
        passedOnTo: 'förvaltningschef',
      }),
      seen(27, neighbours, {
        text: 'En grannkommun låter kontaktpersoner berätta i korta filmer.',
        soWhat: 'Värt att pröva på Kontaktpoolens sida.',
        passedOnTo: 'familjehemssekreterare',
      }),
      seen(6, neighbours, {
        text: 'En fritidsgård svarar på frågor varje tisdagskväll.',
        soWhat: 'Samma behov finns här.',
        passedOnTo: 'samordnare',
      }),
    ],
  }
}
