import { useState } from 'react'
import { toLocalDate } from '#domain/calendar.ts'
import type { ItemStanding } from '#domain/sessionItem.ts'
import { useRhythm, type AssessedChannel } from '#query/rhythm.ts'
import {
  useCloseRound,
  useConfirmDecisions,
  useMoveSession,
  useOpenRound,
  type SessionCard,
} from '#query/sessions.ts'
import { useToday } from '#query/today.ts'

type Refusal = { readonly code: string; readonly itemIds?: readonly string[] }

/** What moves a meeting on, and why it did not. */
export function useStageActs(card: SessionCard) {
  const { id } = card.session
  const rhythm = useRhythm()
  const today = toLocalDate(useToday())
  const { run: open } = useOpenRound()
  const { run: close } = useCloseRound()
  const { run: move } = useMoveSession()
  const { run: confirm } = useConfirmDecisions()
  const [refusal, setRefusal] = useState<Refusal | null>(null)

  async function tell(writing: Promise<{ ok: true } | { ok: false; problem: Refusal }>) {
    const outcome = await writing
    // What the browser did not commit has been told already, by a message.
    const problem = outcome.ok || outcome.problem.code === 'notSaved' ? null : outcome.problem
    setRefusal(problem)
    return outcome.ok
  }

  return {
    refusal,
    openRound: (itemIds: readonly string[]) => tell(open(id, itemIds, itemStandings(card, rhythm))),
    closeRound: () => tell(close(id)),
    move: (act: Parameters<typeof move>[1]) => tell(move(id, act)),
    confirm: () => tell(confirm(id, today)),
  }
}

/** How it goes today with the channels of what is scored, by initiative id. */
export function itemStandings(
  { items }: Pick<SessionCard, 'items'>,
  rhythm: readonly AssessedChannel[],
): Map<string, ItemStanding> {
  return new Map(
    items.flatMap(({ initiativeId, facts }) => {
      const assessed = rhythm.find(({ channel }) => channel.id === facts.channelId)?.assessment
      return assessed ? [[initiativeId, toStanding(assessed)] as const] : []
    }),
  )
}

function toStanding(assessment: AssessedChannel['assessment']): ItemStanding {
  if (assessment.status === 'monitoring') return { status: 'monitoring' }
  const { status, keptPeriods, countedPeriods, cadence, gapActiveDays } = assessment
  return { status, keptPeriods, countedPeriods, per: cadence.per, gapActiveDays }
}
