import { useState } from 'react'
import { openRoundOf } from '#domain/session.ts'
import { useText } from '#i18n/text.ts'
import { Banner } from '#ui/Banner.tsx'
import { Stack } from '#ui/Stack.tsx'
import { BallotForm } from './BallotForm.tsx'
import { CodeForm } from './CodeForm.tsx'
import { HandOver } from './HandOver.tsx'
import { KeyedForm } from './KeyedForm.tsx'
import styles from './Prioritise.module.css'
import { ReplaceDialog } from './ReplaceDialog.tsx'
import type { StageProps } from './StageActions.tsx'
import { useHandIn } from './useHandIn.ts'
import { useWho } from './useWho.ts'
import { VoteLinks } from './VoteLinks.tsx'
import { VotersCard } from './VotersCard.tsx'

/** Whose turn it is with the device that goes around, and whether they have taken it. */
type Turn = { readonly participant: number; readonly isReady: boolean }

/** Who has voted, and the ways to vote. What the ballots say is nowhere on it. */
export function ScoreStage({ card, onView }: StageProps) {
  const t = useText('voting.score')
  const { session, items, participants, handedIn } = card
  const round = openRoundOf(session) ?? 1
  const who = useWho(card)
  const [turn, setTurn] = useState<Turn | null>(null)
  const { handIn, message, question } = useHandIn(card, round, who)
  const itemIds = session.rounds[round - 1]?.itemIds ?? []
  const scored = itemIds.flatMap((id) => items.find((item) => item.initiativeId === id) ?? [])
  const voted = new Set(handedIn.map(({ participant }) => participant))
  const waiting = participants.filter(({ number }) => !voted.has(number))

  function give(participant: number | undefined) {
    setTurn(participant === undefined ? null : { participant, isReady: false })
    onView(participant === undefined ? null : 'ballot')
  }

  const asked = question && <ReplaceDialog question={question} who={who} />
  if (turn)
    return turn.isReady ? (
      <>
        <BallotForm
          items={scored}
          title={who(turn.participant)}
          onCancel={() => give(undefined)}
          onHandIn={async (scores) => {
            const { participant } = turn
            // The next to vote must not find on the screen what this one answered.
            const next = waiting.find(({ number }) => number !== participant)
            const outcome = await handIn('device', [{ participant, scores }])
            if (outcome !== 'notSaved') give(outcome === 'taken' ? next?.number : undefined)
          }}
        />
        {asked}
      </>
    ) : (
      <HandOver
        who={who(turn.participant)}
        onReady={() => setTurn({ ...turn, isReady: true })}
        onCancel={() => give(undefined)}
      />
    )

  const inside = t('inside', { count: handedIn.length, of: participants.length })
  const said = message && <Banner kind={message.kind}>{message.text}</Banner>
  return (
    <Stack gap={6}>
      {asked}
      <VotersCard
        card={card}
        title={inside}
        waiting={waiting.map(({ number }) => number)}
        onGive={give}
      />
      <VoteLinks card={card} round={round} scored={scored} />
      <div role="status">{said}</div>
      <div className={styles['pair']}>
        <CodeForm
          awaited={{ sessionId: session.id, round, itemCount: scored.length }}
          itemIds={itemIds}
          onTake={(ballots) => handIn('code', ballots)}
          outcome={
            <Stack gap={2}>
              {said}
              <p>{inside}</p>
            </Stack>
          }
        />
        <KeyedForm
          itemIds={itemIds}
          participants={participants}
          first={waiting[0]?.number}
          onTake={(ballot) => handIn('keyed', [ballot])}
        />
      </div>
    </Stack>
  )
}
