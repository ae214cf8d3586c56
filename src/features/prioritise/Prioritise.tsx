import { Link, useNavigate } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useText } from '#i18n/text.ts'
import { useFormats } from '#i18n/useFormats.ts'
import { useCandidates, useSessions } from '#query/sessions.ts'
import { Button } from '#ui/Button.tsx'
import { buttonClass } from '#ui/buttonClass.ts'
import { Card } from '#ui/Card.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { Page } from '#ui/Page.tsx'
import { PageHeader } from '#ui/PageHeader.tsx'
import { DecisionLog } from './DecisionLog.tsx'
import { PriorityLinesCard } from './PriorityLinesCard.tsx'
import styles from './Prioritise.module.css'
import { SessionPanel } from './SessionPanel.tsx'

/** The meetings, the newest first, the log of decisions, and where a new meeting is prepared. */
export function Prioritise() {
  const t = useText('prioritise')
  const { date } = useFormats()
  const sessions = useSessions()
  const candidates = useCandidates()
  const navigate = useNavigate()
  const [isAdding, setAdding] = useState(false)
  const [added, setAdded] = useState<string | null>(null)
  useEffect(() => {
    // Once the panel is gone: while it stands with something written, it lets nobody leave.
    if (added !== null && !isAdding)
      void navigate({ to: '/prioritise/$sessionId', params: { sessionId: added } })
  }, [added, isAdding, navigate])
  const isEmpty = sessions.length === 0 && candidates.length === 0
  return (
    <Page>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          !isEmpty && (
            <Button tone="primary" onClick={() => setAdding(true)}>
              {t('add')}
            </Button>
          )
        }
      />
      {isEmpty ? (
        <EmptyState
          title={t('empty.title')}
          action={
            <Link to="/map" className={buttonClass({ tone: 'primary' })}>
              {t('empty.act')}
            </Link>
          }
        >
          <p>{t('empty.text')}</p>
        </EmptyState>
      ) : (
        <Card title={t('sessions')}>
          {sessions.length === 0 && <p>{t('noSessions')}</p>}
          <ul>
            {sessions.map(({ session, items, participants }) => (
              <li key={session.id} className={styles['row']}>
                <Link to="/prioritise/$sessionId" params={{ sessionId: session.id }}>
                  {session.title ?? t('untitled', { date: date(session.heldOn, 'dayYear') })}
                </Link>
                <p className={styles['soft']}>
                  {[
                    date(session.heldOn, 'dayYear'),
                    t(`steps.${session.stage}`),
                    t('counts', { items: items.length, voters: participants.length }),
                  ].join(' · ')}
                </p>
              </li>
            ))}
          </ul>
        </Card>
      )}
      {!isEmpty && (
        <>
          <DecisionLog />
          <PriorityLinesCard />
        </>
      )}
      {isAdding && <SessionPanel card={null} onClose={() => setAdding(false)} onAdded={setAdded} />}
    </Page>
  )
}
