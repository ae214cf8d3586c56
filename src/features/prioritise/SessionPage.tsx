import { Link } from '@tanstack/react-router'
import { MonitorUp } from 'lucide-react'
import { useState } from 'react'
import { useText } from '#i18n/text.ts'
import { useFormats } from '#i18n/useFormats.ts'
import { useSession } from '#query/sessions.ts'
import { buttonClass } from '#ui/buttonClass.ts'
import { Banner } from '#ui/Banner.tsx'
import { Button } from '#ui/Button.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { Page } from '#ui/Page.tsx'
import { PageHeader } from '#ui/PageHeader.tsx'
import { PaperBallots } from './PaperBallots.tsx'
import { SessionPanel } from './SessionPanel.tsx'
import { SessionRoom } from './SessionRoom.tsx'
import { StageActions } from './StageActions.tsx'
import { StageContent } from './StageContent.tsx'
import { StepLine } from './StepLine.tsx'
import { useStageActs } from './useStageActs.ts'
import type { SessionCard } from '#query/sessions.ts'

/** The meeting of that id, or that there is none. */
export function SessionPage({ id }: { readonly id: string }) {
  const t = useText('prioritise')
  const card = useSession(id)
  return (
    <Page width="wide">
      {card ? (
        <Session card={card} />
      ) : (
        <EmptyState
          title={t('gone.title')}
          action={
            <Link to="/prioritise" className={buttonClass()}>
              {t('title')}
            </Link>
          }
        >
          <p>{t('gone.text')}</p>
        </EmptyState>
      )}
    </Page>
  )
}

/** What is shown in place of the stage: the panel of settings, ballots to print, somebody's own ballot. */
export type SessionView = 'edit' | 'paper' | 'ballot' | 'room' | null

function Session({ card }: { readonly card: SessionCard }) {
  const t = useText('prioritise')
  const { date, list } = useFormats()
  const [view, setView] = useState<SessionView>(null)
  const room = useText('room')
  const acts = useStageActs(card)
  const { session, items } = card
  const { refusal } = acts

  function refusalWords() {
    const names = list(
      items
        .filter(({ initiativeId }) => refusal?.itemIds?.includes(initiativeId))
        .map(({ facts }) => facts.title),
    )
    if (refusal?.code === 'undecided') return t('decide.undecided', { items: names })
    if (refusal?.code === 'reasonMissing') return t('decide.reasonMissing', { items: names })
    return t('acts.refused')
  }

  if (view === 'paper') return <PaperBallots card={card} onBack={() => setView(null)} />
  return (
    <>
      <PageHeader
        above={
          <span data-print="hide">
            <Link to="/prioritise">{t('title')}</Link>
          </span>
        }
        title={session.title ?? t('untitled', { date: date(session.heldOn, 'dayYear') })}
        actions={
          view !== 'ballot' && (
            <>
              <Button onClick={() => setView('room')}>
                <MonitorUp aria-hidden />
                {room('show')}
              </Button>
              <StageActions card={card} acts={acts} onView={setView} />
            </>
          )
        }
      />
      <StepLine session={session} />
      {refusal && (
        <Banner kind="error" isAnnounced>
          {refusalWords()}
        </Banner>
      )}
      <StageContent card={card} acts={acts} onView={setView} />
      {view === 'room' && <SessionRoom card={card} onClose={() => setView(null)} />}
      {view === 'edit' && <SessionPanel card={card} onClose={() => setView(null)} />}
    </>
  )
}
