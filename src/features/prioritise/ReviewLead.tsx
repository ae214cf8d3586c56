import { toDayNumber } from '#domain/calendar.ts'
import { sinceDecision } from '#domain/sinceDecision.ts'
import { useText } from '#i18n/text.ts'
import { useFormats } from '#i18n/useFormats.ts'
import { useToday } from '#query/today.ts'
import { useDueWords } from './useDueWords.ts'
import type { ReviewedDecision } from './useReviewedDecision.ts'
import { useSinceWords } from './useSinceWords.ts'

/** What was decided, how it has gone since, and when it is looked at again, in a few sentences. */
export function ReviewLead({ reviewed }: { readonly reviewed: ReviewedDecision }) {
  const t = useText('reviews')
  const outcomes = useText('prioritise.decide.outcomes')
  const { date } = useFormats()
  const dueWords = useDueWords()
  const words = useSinceWords()
  const today = useToday()
  const { decision, state, channel } = reviewed
  const since = channel && sinceDecision(decision, channel.history, today)
  const kept = since && words.kept(since.periods)
  const decided = {
    date: date(decision.decidedOn, 'dayYear'),
    outcome: outcomes(decision.outcome),
  }

  function stateWords() {
    if (state.kind !== 'awaited') return t(state.kind, { date: date(state.since, 'dayYear') })
    const when = dueWords(toDayNumber(state.on), today)
    return t('awaited', { date: date(state.on, 'dayYear'), when })
  }

  return (
    <>
      <strong>
        {decision.rank === undefined
          ? t('decided', decided)
          : t('decidedAt', { ...decided, place: decision.rank })}
      </strong>{' '}
      {kept && t('lead', { name: channel.channel.name, kept, now: words.now(since.now, today) })}{' '}
      {stateWords()}
    </>
  )
}
