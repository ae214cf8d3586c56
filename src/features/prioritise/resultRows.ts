import { disagreementBand, type DisagreementBand } from '#domain/disagreement.ts'
import type { ItemFigures } from '#domain/itemFigures.ts'
import { scorePercent, type ItemScore } from '#domain/score.ts'
import type { SessionResult } from '#domain/sessionResult.ts'
import { sharedPlace, type SharedPlace } from '#domain/sharedPlace.ts'
import type { ScoredItem } from '#query/sessions.ts'

export const dotKinds = ['value', 'goal', 'benefit'] as const
export type DotKind = (typeof dotKinds)[number]

/** An initiative in the ranking, as it is shown. */
export type ResultRow = {
  readonly item: ScoredItem
  /** Null: too little basis. */
  readonly place: SharedPlace | null
  readonly figures: ItemFigures | null
  readonly band: DisagreementBand | null
  readonly fits: boolean
}

/** The rows from first to last; those without a place come after. */
export function resultRows(
  { ranking, capacity }: SessionResult,
  items: readonly ScoredItem[],
): ResultRow[] {
  const { order } = ranking
  const unranked = items.map(({ initiativeId }) => initiativeId).filter((id) => !order.includes(id))
  return [...order, ...unranked].flatMap((id) => {
    const item = items.find(({ initiativeId }) => initiativeId === id)
    const ranked = ranking.items.find((one) => one.id === id)
    if (!item || !ranked) return []
    const { figures } = ranked
    return {
      item,
      place: sharedPlace(ranking, ranked),
      figures,
      band: figures && disagreementBand(figures.disagreement),
      fits: capacity.fits.includes(id),
    }
  })
}

/** The dots of an initiative: the values, or the answers to one question of those who answered both. */
export function dotsOf(
  { item, figures }: ResultRow,
  kind: DotKind,
  { standing }: SessionResult,
): { readonly values: readonly number[]; readonly mean: number } | null {
  if (!figures) return null
  if (kind === 'value') return { values: figures.values, mean: figures.value }
  const values = [...standing.values()].flatMap((scores) => {
    const score = scores.get(item.initiativeId)
    return score ? percentOf(score, kind) : []
  })
  return { values, mean: figures[kind] }
}

function percentOf({ goal, benefit }: ItemScore, kind: 'goal' | 'benefit'): number[] {
  if (goal === null || benefit === null) return []
  return [scorePercent(kind === 'goal' ? goal : benefit)]
}
