import { useState } from 'react'
import type { BallotWay } from '#domain/ballot.ts'
import type { BallotScores } from '#domain/score.ts'
import { useText } from '#i18n/text.ts'
import { useHandInBallot, type SessionCard } from '#query/sessions.ts'

type Message = { readonly kind: 'success' | 'error'; readonly text: string }

/** A ballot of somebody who has handed in one before, and what to do with it. */
type Question = { readonly participant: number; readonly answer: (replaces: boolean) => void }

/**
 * Takes ballots in. True when one is taken, or waits for the answer whether it replaces an older one; what
 * became of it is said by `message`, never what it says.
 */
export function useHandIn(card: SessionCard, round: number, who: (number: number) => string) {
  const t = useText('prioritise.score')
  const acts = useText('prioritise.acts')
  const { run } = useHandInBallot()
  const [message, setMessage] = useState<Message | null>(null)
  const [question, setQuestion] = useState<Question | null>(null)

  async function handIn(
    participant: number,
    way: BallotWay,
    scores: BallotScores,
    replaces = false,
  ): Promise<boolean> {
    setMessage(null)
    const draft = { sessionId: card.session.id, round, participant, way, scores }
    const outcome = await run(draft, { replaces })
    if (outcome.ok) {
      setMessage({ kind: 'success', text: t('taken', { who: who(participant) }) })
      return true
    }
    const { code } = outcome.problem
    if (code === 'handedInBefore') {
      setQuestion({
        participant,
        answer: (doesReplace) => {
          setQuestion(null)
          if (doesReplace) void handIn(participant, way, scores, true)
        },
      })
      return false
    }
    if (code !== 'notSaved')
      setMessage({ kind: 'error', text: code === 'missing' ? acts('refused') : t(code) })
    return false
  }

  return { handIn, message, question }
}
