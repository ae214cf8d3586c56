import type { MapNode } from '#domain/strategyMap.ts'
import { useFormats } from '#i18n/useFormats.ts'
import type { LocalDate } from '#domain/calendar.ts'
import { nameIn, type MapRecords } from './mapRecords.ts'

export type DetailField =
  | 'indicator'
  | 'baseline'
  | 'target'
  | 'by'
  | 'area'
  | 'size'
  | 'where'
  | 'knowledge'
  | 'evidenceNote'
  | 'followUp'
  | 'lead'
  | 'way'
  | 'purpose'

export type DetailFact = { readonly name: DetailField; readonly value: string }

/** What has been written about what is chosen; what is empty is left out. */
export function useDetailFacts(node: MapNode, records: MapRecords): readonly DetailFact[] {
  const formats = useFormats()
  return factsOf(node, records, (day) => day && formats.date(day, 'dayYear')).flatMap(
    ([name, value]) => (value ? [{ name, value }] : []),
  )
}

type Fact = readonly [name: DetailField, value: string | undefined]
type DateWords = (day: LocalDate | undefined) => string | undefined

function factsOf({ kind, id }: MapNode, records: MapRecords, date: DateWords): readonly Fact[] {
  switch (kind) {
    case 'goal': {
      const goal = records.goals.get(id)
      return [
        ['area', goal?.developmentArea],
        ['indicator', goal?.indicator],
        ['baseline', goal?.baseline],
        ['target', goal?.target],
        ['by', date(goal?.by)],
      ]
    }
    case 'audience': {
      const audience = records.audiences.get(id)
      return [
        ['size', audience?.size],
        ['where', audience?.whereTheyAre],
        ['knowledge', audience?.knowledgeSource],
      ]
    }
    case 'benefit': {
      const benefit = records.benefits.get(id)
      return [
        ['lead', nameIn(records, benefit?.ownerUnitId ?? '')],
        ['evidenceNote', benefit?.evidenceNote],
        ['indicator', benefit?.indicator],
        ['baseline', benefit?.baseline],
        ['followUp', date(benefit?.followUpOn)],
      ]
    }
    case 'initiative': {
      const initiative = records.initiatives.get(id)
      return [
        ['lead', nameIn(records, initiative?.leadUnitId ?? '')],
        ['way', initiative?.way ?? nameIn(records, initiative?.channelId ?? '')],
      ]
    }
    case 'channel':
      return [['purpose', records.channels.get(id)?.channel.purpose]]
  }
}
