import { Link } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { statusWords } from '#i18n/statusWords.ts'
import { useText } from '#i18n/text.ts'
import { useFormats } from '#i18n/useFormats.ts'
import type { AssessedChannel } from '#query/rhythm.ts'
import { useToday } from '#query/today.ts'
import { Button } from '#ui/Button.tsx'
import { buttonClass } from '#ui/buttonClass.ts'
import { PageHeader } from '#ui/PageHeader.tsx'
import { StatusMark } from '#ui/StatusMark.tsx'
import { statusShapes } from '#ui/statusShapes.ts'
import { ChannelLead } from './ChannelLead.tsx'
import { ChannelMeta } from './ChannelMeta.tsx'
import styles from './ChannelPage.module.css'

const LogMonthPanel = lazy(async () => ({
  default: (await import('./LogMonthPanel.tsx')).LogMonthPanel,
}))

const PausePanel = lazy(async () => ({
  default: (await import('#pieces/PausePanel.tsx')).PausePanel,
}))

type ChannelHeaderProps = { readonly assessed: AssessedChannel; readonly onEdit: () => void }

/** What the channel is, how it goes in a sentence or two, and what can be done. */
export function ChannelHeader({ assessed, onEdit }: ChannelHeaderProps) {
  const t = useText('channel')
  const channels = useText('channels')
  const handLog = useText('handLog.month')
  const statuses = useText('statuses')
  const formats = useFormats()
  const today = useToday()
  const [isPausing, setIsPausing] = useState(false)
  const [isLogging, setIsLogging] = useState(false)
  const { channel, assessment } = assessed
  const publishes = assessment.status !== 'monitoring'
  const canRest = publishes && channel.lifecycle !== 'closed'
  // Without knowing the posts there is nothing to judge, and so nothing to do before that.
  const needsPosts = assessment.status === 'noData'
  return (
    <>
      <PageHeader
        above={<Breadcrumbs name={channel.name} />}
        title={channel.name}
        mark={
          <StatusMark shape={statusShapes[assessment.status]} size="large">
            {statusWords(assessment, today, statuses, formats)}
          </StatusMark>
        }
        meta={<ChannelMeta assessed={assessed} />}
        lead={<ChannelLead assessed={assessed} />}
        actions={
          <>
            <Button onClick={onEdit}>{t('edit')}</Button>
            {canRest && <Button onClick={() => setIsPausing(true)}>{channels('addPause')}</Button>}
            {publishes && (
              <Button
                tone={needsPosts ? 'secondary' : 'primary'}
                onClick={() => setIsLogging(true)}
              >
                {handLog('open')}
              </Button>
            )}
            {needsPosts && (
              <Link to="/data" className={buttonClass({ tone: 'primary' })}>
                {t('readIn')}
              </Link>
            )}
          </>
        }
      />
      <Suspense>
        {isPausing && <PausePanel channelIds={[channel.id]} onClose={() => setIsPausing(false)} />}
        {isLogging && <LogMonthPanel assessed={assessed} onClose={() => setIsLogging(false)} />}
      </Suspense>
    </>
  )
}

function Breadcrumbs({ name }: { readonly name: string }) {
  const t = useText('channel')
  return (
    <nav aria-label={t('breadcrumbs')}>
      <ol className={styles['crumbs']}>
        <li>
          <Link to="/channels">{t('register')}</Link>
        </li>
        <li aria-current="page">{name}</li>
      </ol>
    </nav>
  )
}
