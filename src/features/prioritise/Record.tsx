import { useState } from 'react'
import { toLocalDate } from '#domain/calendar.ts'
import type { DecisionDraft } from '#domain/decisionDraft.ts'
import { sessionResult } from '#domain/sessionResult.ts'
import { useText } from '#i18n/text.ts'
import { useFormats } from '#i18n/useFormats.ts'
import { useCorrectDecision, useDraftDecisions, type SessionCard } from '#query/sessions.ts'
import { useToday } from '#query/today.ts'
import { Banner } from '#ui/Banner.tsx'
import { Card } from '#ui/Card.tsx'
import { emptiedDecision } from './decisionForm.ts'
import { DecisionPanel } from './DecisionPanel.tsx'
import { toPanelOutcome } from './panelOutcome.ts'
import styles from './Prioritise.module.css'
import { useWeightWords } from './RangeField.tsx'
import { RecordItem } from './RecordItem.tsx'
import { resultRows } from './resultRows.ts'
import { titleIn } from './titleIn.ts'
import { useWho } from './useWho.ts'

/** The record of what was decided: to be read back, confirmed, printed and signed. */
export function Record({ card }: { readonly card: SessionCard }) {
  const t = useText('prioritise')
  const { date, instant, number, list } = useFormats()
  const today = toLocalDate(useToday())
  const who = useWho(card)
  const weightWords = useWeightWords()
  const { run: correct } = useCorrectDecision()
  const { run: draft } = useDraftDecisions()
  /** The initiative whose decision is being changed or corrected. */
  const [changing, setChanging] = useState<string | null>(null)
  const { session, participants, decisions } = card
  const result = sessionResult(card)
  if (!result) return null
  const { ranking } = result
  const superseded = new Set(decisions.map(({ supersedesDecisionId }) => supersedesDecisionId))
  const current = decisions.filter(({ id }) => !superseded.has(id))
  const chosen = current.find(({ initiativeId }) => initiativeId === changing)

  /** What is confirmed is not changed: another decision takes its place. */
  function save(initiativeId: string, changed: DecisionDraft) {
    return chosen?.confirmedAt === undefined
      ? draft(session.id, new Map([[initiativeId, { ...emptiedDecision, ...changed }]]))
      : correct(chosen.id, changed, today)
  }

  const { robustness, agreement, cut, voters } = ranking
  const facts = [
    [t('record.decidedOn'), date(session.heldOn, 'dayYear')],
    [t('record.by'), session.decidedBy],
    [t('decide.reference'), session.reference],
    [
      t('record.participants'),
      list(participants.map(({ role, number: voter }) => role ?? who(voter))),
    ],
    [
      t('record.method'),
      t('record.methodText', {
        voters,
        rounds: session.rounds.length,
        weight: weightWords(session.weight),
        robust: t(`result.${robustness.isRobust ? 'robust' : 'sensitive'}`, { count: cut.places }),
        w: agreement.w === null ? '–' : number(agreement.w, 2),
      }),
    ],
  ] as const

  return (
    <>
      {session.stage === 'readBack' && (
        <div data-print="hide">
          <Banner>{t('record.confirmText')}</Banner>
        </div>
      )}
      <Card title={t('record.title')}>
        <p className={styles['soft']}>
          {session.confirmedAt === undefined
            ? t('record.draft')
            : t('record.recordedOn', { date: instant(session.confirmedAt) })}
        </p>
        <dl className={styles['facts']}>
          {facts.map(
            ([term, words]) =>
              words !== undefined && (
                <div key={term}>
                  <dt>{term}</dt>
                  <dd>{words}</dd>
                </div>
              ),
          )}
        </dl>
        <ol className={styles['list']}>
          {resultRows(result, card.items).map((row) => {
            const { initiativeId } = row.item
            const decision = current.find((one) => one.initiativeId === initiativeId)
            const isOpen = decision !== undefined || session.stage === 'readBack'
            return (
              <RecordItem
                key={row.item.id}
                row={row}
                ranking={ranking}
                decision={decision}
                onChange={isOpen ? setChanging : undefined}
              />
            )
          })}
        </ol>
        <div className={styles['signatures']}>
          <p>{t('record.signatureOf')}</p>
          <p>{t('record.signatureCheck')}</p>
        </div>
      </Card>
      {changing !== null && (
        <DecisionPanel
          key={changing}
          title={
            chosen?.confirmedAt === undefined
              ? titleIn(card)(changing)
              : t('record.correctOf', { item: titleIn(card)(changing) })
          }
          draft={chosen}
          onSave={(changed) => save(changing, changed).then(toPanelOutcome)}
          onClose={() => setChanging(null)}
        />
      )}
    </>
  )
}
