import { useState } from 'react'
import type { BallotWay } from '#domain/ballot.ts'
import type { BallotScores } from '#domain/score.ts'
import { useText } from '#i18n/text.ts'
import { useFormats } from '#i18n/useFormats.ts'
import { useHandInBallot, type SessionCard } from '#query/sessions.ts'

/** A ballot that has come in. */
export type Incoming = { readonly participant: number; readonly scores: BallotScores }

/** `kept`: not all were taken, and why is said; `notSaved`: the browser did not commit, and all is to be tried again. */
export type HandedIn = 'taken' | 'kept' | 'notSaved'

/** A ballot of somebody who has handed in one before, and what to do with it. */
export type ReplaceQuestion = {
  readonly participant: number
  readonly answer: (replaces: boolean) => void
}

type Message = { readonly kind: 'success' | 'error'; readonly text: string }

/** Takes ballots in, asking first where one would replace an older. What became of them is said by `message`, never what they say. */
export function useHandIn(card: SessionCard, round: number, who: (number: number) => string) {
  const t = useText('voting.score')
  const acts = useText('prioritise.acts')
  const { list } = useFormats()
  const { run } = useHandInBallot()
  const [message, setMessage] = useState<Message | null>(null)
  const [question, setQuestion] = useState<ReplaceQuestion | null>(null)

  /** True when that is wanted. */
  async function ask(participant: number): Promise<boolean> {
    const replaces = await new Promise<boolean>((answer) => setQuestion({ participant, answer }))
    setQuestion(null)
    return replaces
  }

  async function handInOne(way: BallotWay, { participant, scores }: Incoming) {
    const draft = { sessionId: card.session.id, round, participant, way, scores }
    const outcome = await run(draft, { replaces: false })
    const isSecond = !outcome.ok && outcome.problem.code === 'handedInBefore'
    if (!isSecond) return outcome
    return (await ask(participant)) ? run(draft, { replaces: true }) : null
  }

  async function handIn(way: BallotWay, ballots: readonly Incoming[]): Promise<HandedIn> {
    setMessage(null)
    const taken: string[] = []
    const problems = new Set<string>()
    for (const ballot of ballots) {
      const outcome = await handInOne(way, ballot)
      if (outcome === null) continue
      if (outcome.ok) {
        taken.push(who(ballot.participant))
        continue
      }
      const { code } = outcome.problem
      if (code === 'notSaved') return 'notSaved'
      const isKnown = code === 'roundClosed' || code === 'noSuchParticipant'
      problems.add(isKnown ? t(code) : acts('refused'))
    }
    const said = [
      ...(taken.length > 0 ? [t('taken', { count: taken.length, who: list(taken) })] : []),
      ...problems,
    ]
    if (said.length > 0)
      setMessage({ kind: problems.size > 0 ? 'error' : 'success', text: said.join(' ') })
    return taken.length === ballots.length ? 'taken' : 'kept'
  }

  return { handIn, message, question }
}
