import type { PublishingStatus } from '#domain/status.ts'
import { toRegisterRows, type RegisterRow } from '#features/channels/registerRows.ts'
import { publishingAssessment } from '../../domain/publishingAssessment.ts'
import { cardOf } from './cards.ts'

type RowOf = Parameters<typeof cardOf>[0] & { readonly status?: PublishingStatus }

/** Figures of some channel, for a status to be put on. */
const measured = publishingAssessment(
  { mode: 'publish', start: '2026-01-05', cadence: { n: 3, per: 'week' }, pauses: [], posts: [] },
  '2026-11-23',
)

/** A line of the register with the platform's key as its name; without figures unless a status is told. */
export function rowOf({ status, ...card }: RowOf): RegisterRow {
  const [row] = toRegisterRows([cardOf(card)], [], platformKey)
  if (!row) throw new Error('no row')
  // Only the status is ever looked at.
  const assessment = status === undefined ? null : { ...measured, status }
  return { ...row, assessment }
}

export function platformKey(platform: string): string {
  return platform
}

export function idsOf(rows: readonly RegisterRow[]): string[] {
  return rows.map(({ card }) => card.channel.id)
}
