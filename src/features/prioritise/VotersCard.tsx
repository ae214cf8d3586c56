import { useState } from 'react'
import { useText } from '#i18n/text.ts'
import { useWithdrawBallot, type SessionCard } from '#query/sessions.ts'
import { Button } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { LateParticipant } from './LateParticipant.tsx'
import styles from './Prioritise.module.css'
import { useWho } from './useWho.ts'

type VotersCardProps = {
  readonly card: SessionCard
  /** How many have voted. */
  readonly title: string
  /** Who have not, in order. */
  readonly waiting: readonly number[]
  /** Lets somebody vote on this device. */
  readonly onGive: (participant: number) => void
}

/** Who has voted, and who more may; never what. */
export function VotersCard({ card, title, waiting, onGive }: VotersCardProps) {
  const t = useText('voting.score')
  const acts = useText('prioritise.acts')
  const who = useWho(card)
  const { run: withdraw } = useWithdrawBallot()
  const [withdrawn, setWithdrawn] = useState<number | null>(null)
  const [next] = waiting

  function take(participant: number) {
    setWithdrawn(null)
    void withdraw(card.session.id, participant)
  }

  return (
    <Card
      title={title}
      aside={
        next !== undefined && (
          <Button tone="primary" onClick={() => onGive(next)}>
            {t('pass')}
          </Button>
        )
      }
    >
      <p className={styles['soft']}>{t(next === undefined ? 'allIn' : 'hidden')}</p>
      <ul>
        {card.participants.map(({ number }) => (
          <li key={number} className={styles['voter']}>
            <span>{who(number)}</span>
            <span className={styles['soft']}>{t(waiting.includes(number) ? 'waits' : 'done')}</span>
            {!waiting.includes(number) && (
              <Button
                size="small"
                tone="quiet"
                aria-label={t('withdrawOf', { who: who(number) })}
                onClick={() => setWithdrawn(number)}
              >
                {t('withdraw')}
              </Button>
            )}
            <Button
              size="small"
              tone="quiet"
              aria-label={`${t('vote')}: ${who(number)}`}
              onClick={() => onGive(number)}
            >
              {t('vote')}
            </Button>
          </li>
        ))}
      </ul>
      <LateParticipant card={card} />
      {withdrawn !== null && (
        <Dialog
          isOpen
          isAlert
          onClose={() => setWithdrawn(null)}
          title={t('withdrawOf', { who: who(withdrawn) })}
          footer={
            <>
              <Button onClick={() => setWithdrawn(null)}>{acts('cancel')}</Button>
              <Button tone="danger" onClick={() => take(withdrawn)}>
                {t('withdraw')}
              </Button>
            </>
          }
        >
          <p>{t('withdrawText')}</p>
        </Dialog>
      )}
    </Card>
  )
}
