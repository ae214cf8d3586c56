import { useState } from 'react'
import { defaultQuorum } from '#domain/quorum.ts'
import { useText } from '#i18n/text.ts'
import type { SessionCard } from '#query/sessions.ts'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { Stack } from '#ui/Stack.tsx'
import type { SessionView } from './SessionPage.tsx'
import type { useStageActs } from './useStageActs.ts'

export type StageProps = {
  readonly card: SessionCard
  readonly acts: ReturnType<typeof useStageActs>
  readonly onView: (view: SessionView) => void
}

/** The buttons that belong to the stage, the one that moves the meeting on last. */
export function StageActions({ card, acts, onView }: StageProps) {
  const t = useText('prioritise.acts')
  const [asks, setAsks] = useState(false)
  const { session, items, participants, handedIn } = card
  const quorum = session.quorum ?? defaultQuorum(participants.length)
  const missing = participants.length - handedIn.length
  const print = <Button onClick={() => window.print()}>{t('print')}</Button>
  const paper = <Button onClick={() => onView('paper')}>{t('ballots')}</Button>

  function next(label: string, run: () => Promise<boolean>) {
    return (
      <Button tone="primary" onClick={() => void run()}>
        {label}
      </Button>
    )
  }

  async function close() {
    setAsks(false)
    return acts.closeRound()
  }

  switch (session.stage) {
    case 'prepare':
      return (
        <>
          <Button onClick={() => onView('edit')}>{t('edit')}</Button>
          {paper}
          {next(t('open'), () => acts.openRound(items.map(({ initiativeId }) => initiativeId)))}
        </>
      )
    case 'score':
      return (
        <>
          {paper}
          <Button
            tone={missing > 0 ? 'secondary' : 'primary'}
            onClick={() => (missing > 0 ? setAsks(true) : void close())}
          >
            {t('close')}
          </Button>
          <Dialog
            isOpen={asks}
            isAlert
            onClose={() => setAsks(false)}
            title={t('closeAsk', { missing })}
            footer={
              <>
                <Button onClick={() => setAsks(false)}>{t('cancel')}</Button>
                <Button tone="primary" onClick={() => void close()}>
                  {t('close')}
                </Button>
              </>
            }
          >
            <Stack gap={2}>
              {handedIn.length < quorum && (
                <p>
                  <strong>{t('belowQuorum', { count: handedIn.length, quorum })}</strong>
                </p>
              )}
              <p>{t('closeText')}</p>
            </Stack>
          </Dialog>
        </>
      )
    case 'reveal':
      return (
        <>
          <Button onClick={() => void acts.move('startTalk')}>{t('talk')}</Button>
          {next(t('decide'), () => acts.move('startDeciding'))}
        </>
      )
    case 'talk':
      return next(t('decide'), () => acts.move('startDeciding'))
    case 'decide':
      return next(t('readBack'), () => acts.move('startReadBack'))
    case 'readBack':
      return (
        <>
          {print}
          {next(t('confirm'), acts.confirm)}
        </>
      )
    case 'confirmed':
      return print
  }
}
