import type { Participant } from '#domain/participant.ts'
import { scoreSteps } from '#domain/score.ts'
import { useText } from '#i18n/text.ts'
import { useFormats } from '#i18n/useFormats.ts'
import type { ScoredItem, SessionCard } from '#query/sessions.ts'
import { Button } from '#ui/Button.tsx'
import { Row } from '#ui/Stack.tsx'
import styles from './PaperBallots.module.css'

type PaperBallotsProps = { readonly card: SessionCard; readonly onBack: () => void }

/** Ballots to fill in by hand, two on an A4 page, with the initiatives of the open or coming round. */
export function PaperBallots({ card, onBack }: PaperBallotsProps) {
  const t = useText('prioritise.acts')
  const { session, items, participants } = card
  const itemIds = session.rounds.at(-1)?.itemIds
  const scored = itemIds
    ? itemIds.flatMap((id) => items.find((item) => item.initiativeId === id) ?? [])
    : items
  const sheets = participants.flatMap((_, at) =>
    at % 2 === 0 ? [participants.slice(at, at + 2)] : [],
  )
  return (
    <>
      <div data-print="hide">
        <Row>
          <Button onClick={onBack}>{t('back')}</Button>
          <Button tone="primary" onClick={() => window.print()}>
            {t('print')}
          </Button>
        </Row>
      </div>
      <div>
        {sheets.map((voters, at) => (
          <div key={at} className={styles['sheet']}>
            {voters.map((voter) => (
              <PaperBallot key={voter.id} {...{ card, voter, scored }} />
            ))}
          </div>
        ))}
      </div>
    </>
  )
}

type PaperBallotProps = {
  readonly card: SessionCard
  readonly voter: Participant
  readonly scored: readonly ScoredItem[]
}

/** Everything on it is said in words too, for it is filled in where nobody can ask the screen. */
function PaperBallot({ card: { session }, voter, scored }: PaperBallotProps) {
  const t = useText('voting')
  const result = useText('prioritise.result')
  const { date } = useFormats()
  const { number, role } = voter
  const round = Math.max(1, session.rounds.length)
  return (
    <section className={styles['ballot']}>
      <h2>{t('paper.ballot', { number, round })}</h2>
      <p>{[session.title, date(session.heldOn, 'dayYear'), role].filter(Boolean).join(' · ')}</p>
      <p>{t('paper.how')}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{result('item')}</th>
            <th scope="col">{result('goal')}</th>
            <th scope="col">{result('benefit')}</th>
          </tr>
        </thead>
        <tbody>
          {scored.map(({ initiativeId, facts }, at) => (
            <tr key={initiativeId}>
              <th scope="row">
                {at + 1}. {facts.title}
              </th>
              {questions.map((question) => (
                <td key={question}>
                  {signs.map((sign) => (
                    <span key={sign}>{sign}</span>
                  ))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {questions.map((question) => (
        <p key={question}>
          <strong>{t(`score.${question}`)}</strong>{' '}
          {scoreSteps.map((step) => joined(t(`score.${question}${step}`))).join(' · ')}
        </p>
      ))}
    </section>
  )
}

/** The number and its first word on one line. */
function joined(words: string) {
  return words.replace(' ', '\u00a0')
}

const questions = ['goal', 'benefit'] as const
const signs = [...scoreSteps, '–']
