import { Link } from '@tanstack/react-router'
import { lazy, Suspense, useMemo, useState } from 'react'
import { useText } from '#i18n/text.ts'
import { useChannels } from '#query/channels.ts'
import { useRhythm } from '#query/rhythm.ts'
import { Button } from '#ui/Button.tsx'
import { buttonClass } from '#ui/buttonClass.ts'
import { Card } from '#ui/Card.tsx'
import { Page } from '#ui/Page.tsx'
import { PageHeader } from '#ui/PageHeader.tsx'
import { useKeptFocus } from '#ui/useKeptFocus.ts'
import { EmptyRegister } from './EmptyRegister.tsx'
import { RegisterLead } from './RegisterLead.tsx'
import { RegisterTable } from './RegisterTable.tsx'
import { toRegisterRows } from './registerRows.ts'
import { UnitsCard } from './UnitsCard.tsx'

// The panels bring date fields and lists along, which the register itself has no need of.
const AddChannelsPanel = lazy(async () => ({
  default: (await import('./AddChannelsPanel.tsx')).AddChannelsPanel,
}))
const PausePanel = lazy(async () => ({
  default: (await import('#pieces/PausePanel.tsx')).PausePanel,
}))

/** All channels and units, what is missing about them, and the ways to add more. */
export function Register() {
  const t = useText('channels')
  const cards = useChannels()
  const rhythm = useRhythm()
  const platforms = useText('platforms')
  const rows = useMemo(() => toRegisterRows(cards, rhythm, platforms), [cards, rhythm, platforms])
  // Each its own, so that opening one does not throw away what is written in the other.
  const [isAdding, setIsAdding] = useState(false)
  const [isPausing, setIsPausing] = useState(false)
  const register = useKeptFocus()
  const isEmpty = cards.length === 0
  return (
    <Page>
      <PageHeader
        title={t('title')}
        lead={!isEmpty && <RegisterLead cards={cards} />}
        actions={
          !isEmpty && (
            <>
              <Button onClick={() => setIsPausing(true)}>{t('addPause')}</Button>
              <Link to="/channels/read-in" className={buttonClass()}>
                {t('readIn')}
              </Link>
              <Button tone="primary" onClick={() => setIsAdding(true)}>
                {t('add')}
              </Button>
            </>
          )
        }
      />
      <div ref={register} tabIndex={-1}>
        {isEmpty ? (
          <EmptyRegister onAdd={() => setIsAdding(true)} />
        ) : (
          <Card title={t('register')}>
            <RegisterTable rows={rows} />
          </Card>
        )}
      </div>
      <UnitsCard />
      <Suspense>
        {isAdding && <AddChannelsPanel onClose={() => setIsAdding(false)} />}
        {isPausing && <PausePanel channelIds={[]} onClose={() => setIsPausing(false)} />}
      </Suspense>
    </Page>
  )
}
