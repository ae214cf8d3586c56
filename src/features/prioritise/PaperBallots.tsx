import { scoreSteps } from '#domain/score.ts'
import { useText } from '#i18n/text.ts'
import { useFormats } from '#i18n/useFormats.ts'
import type { SessionCard } from '#query/sessions.ts'
import { Button } from '#ui/Button.tsx'
import { Row } from '#ui/Stack.tsx'
import styles from './PaperBallots.module.css'

type PaperBallotsProps = { readonly card: SessionCard; readonly onBack: () => void }

/** Ballots to fill in by hand, two on an A4 page, with the initiatives of the open or coming round. */
export function PaperBallots({ card, onBack }: PaperBallotsProps) {
  const t = useText('prioritise')
  const paper = useText('voting.paper')
  const { date } = useFormats()
  const { session, items, participants } = card
  const round = Math.max(1, session.rounds.length)
  const itemIds = session.rounds.at(-1)?.itemIds
  const scored = itemIds
    ? itemIds.flatMap((id) => items.find((item) => item.initiativeId === id) ?? [])
    : items
  return (
    <>
      <div data-print="hide">
        <Row>
          <Button onClick={onBack}>{t('acts.back')}</Button>
          <Button tone="primary" onClick={() => window.print()}>
            {t('acts.print')}
          </Button>
        </Row>
      </div>
      {participants.map(({ number, role }) => (
        <section key={number} className={styles['ballot']}>
          <h2>{paper('ballot', { number, round })}</h2>
          <p>
            {[session.title, date(session.heldOn, 'dayYear'), role].filter(Boolean).join(' · ')}
          </p>
          <p>
            {paper('how')} {paper('scale')}
          </p>
          <table>
            <thead>
              <tr>
                <th scope="col">{t('log.item')}</th>
                <th scope="col">{t('result.goal')}</th>
                <th scope="col">{t('result.benefit')}</th>
              </tr>
            </thead>
            <tbody>
              {scored.map(({ initiativeId, facts }, at) => (
                <tr key={initiativeId}>
                  <th scope="row">
                    {at + 1}. {facts.title}
                  </th>
                  <td>{scale}</td>
                  <td>{scale}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ))}
    </>
  )
}

const scale = [...scoreSteps, '–'].join('   ')
