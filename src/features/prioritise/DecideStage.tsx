import { useState } from 'react'
import { decisionOutcomes, type DecisionOutcome } from '#domain/decision.ts'
import { decisionDepartures } from '#domain/decisionDeparture.ts'
import { sessionResult } from '#domain/sessionResult.ts'
import { useText } from '#i18n/text.ts'
import { useFormats } from '#i18n/useFormats.ts'
import { useDraftDecisions, type SessionCard } from '#query/sessions.ts'
import { Button } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { Select } from '#ui/Select.tsx'
import { emptiedDecision } from './decisionForm.ts'
import { DecisionPanel } from './DecisionPanel.tsx'
import { toPanelOutcome } from './panelOutcome.ts'
import styles from './Prioritise.module.css'
import { Ranking } from './Ranking.tsx'
import { resultRows, type ResultRow } from './resultRows.ts'

/** An outcome for each initiative, in rank order; where it departs from the ranking, why. */
export function DecideStage({ card }: { readonly card: SessionCard }) {
  const t = useText('prioritise.decide')
  const { number } = useFormats()
  const { run } = useDraftDecisions()
  const [open, setOpen] = useState<ResultRow | null>(null)
  const result = sessionResult(card)
  if (!result) return null
  const rows = resultRows(result, card.items)
  const drafts = new Map(card.decisions.map((draft) => [draft.initiativeId, draft]))
  const outcomes = new Map([...drafts].map(([id, { outcome }]) => [id, outcome]))
  const departures = decisionDepartures(outcomes, result.ranking, result.capacity)
  const undecided = rows.filter(({ item }) => !drafts.has(item.initiativeId))
  const { id: sessionId } = card.session

  /** What is on top and fits goes ahead, and the rest waits. Only where nothing has been chosen. */
  function follow() {
    const top = result?.ranking.cut.top ?? []
    void run(
      sessionId,
      new Map(
        undecided.map(({ item: { initiativeId: id }, fits }) => [
          id,
          { outcome: top.includes(id) && fits ? 'prioritise' : 'wait' },
        ]),
      ),
    )
  }

  function departureOf(id: string): string | undefined {
    const kind = departures.get(id)
    return kind && t(`departs.${kind}`)
  }

  function choose(id: string, outcome: DecisionOutcome | '') {
    if (outcome !== '') void run(sessionId, new Map([[id, { outcome }]]))
  }

  function line(row: ResultRow) {
    const { item, place, figures } = row
    const { initiativeId: id, facts } = item
    const draft = drafts.get(id)
    return (
      <>
        <div className={styles['name']}>
          <h3>{facts.title}</h3>
          <p className={styles['soft']}>
            {place && figures && t('place', { place: place.place, value: number(figures.value) })}
          </p>
          <p>{[draft?.rationale, draft?.owner, draft?.firstStep].filter(Boolean).join(' · ')}</p>
        </div>
        <Select
          label={`${t('outcome')}: ${facts.title}`}
          isLabelHidden
          error={draft?.rationale ? undefined : departureOf(id)}
          options={[
            { value: '', label: t('choose'), isDisabled: draft !== undefined },
            ...decisionOutcomes.map((value) => ({ value, label: t(`outcomes.${value}`) })),
          ]}
          value={draft?.outcome ?? ''}
          onSelect={(outcome) => choose(id, outcome)}
        />
        <Button
          size="small"
          tone="quiet"
          aria-label={t('detailsOf', { item: facts.title })}
          onClick={() => setOpen(row)}
        >
          {t('details')}
        </Button>
      </>
    )
  }

  return (
    <>
      <Card
        title={t('outcome')}
        aside={undecided.length > 0 && <Button onClick={follow}>{t('follow')}</Button>}
      >
        <ol className={styles['list']}>
          {rows.map((row) => (
            <li key={row.item.id} className={styles['decide']}>
              {line(row)}
            </li>
          ))}
        </ol>
      </Card>
      <Disclosure summary={t('result')}>
        <Ranking card={card} result={result} />
      </Disclosure>
      {open && (
        <DecisionPanel
          key={open.item.id}
          title={open.item.facts.title}
          draft={drafts.get(open.item.initiativeId)}
          departure={departureOf(open.item.initiativeId)}
          onSave={(draft) =>
            run(
              sessionId,
              new Map([[open.item.initiativeId, { ...emptiedDecision, ...draft }]]),
            ).then(toPanelOutcome)
          }
          onClose={() => setOpen(null)}
        />
      )}
    </>
  )
}
