import { lazy, Suspense, useState } from 'react'
import { ObjectFindings } from '#pieces/ObjectFindings.tsx'
import type { AssessedChannel } from '#query/rhythm.ts'
import { useToday } from '#query/today.ts'
import { Page } from '#ui/Page.tsx'
import { AboutCard } from './AboutCard.tsx'
import { CalendarCard } from './CalendarCard.tsx'
import { ChannelFigures } from './ChannelFigures.tsx'
import { ChannelHeader } from './ChannelHeader.tsx'
import styles from './ChannelPage.module.css'
import { KnownDaysCard } from './KnownDaysCard.tsx'
import { PausesCard } from './PausesCard.tsx'
import { PostsCard } from './PostsCard.tsx'
import { PurposesCard } from './PurposesCard.tsx'

const EditChannelPanel = lazy(async () => ({
  default: (await import('./EditChannelPanel.tsx')).EditChannelPanel,
}))

/** A channel's page, the most important first: words, figures, the year, then what lies behind. */
export function ChannelPage({ assessed }: { readonly assessed: AssessedChannel }) {
  const today = useToday()
  /** Null while nothing is changed. */
  const [editing, setEditing] = useState<{ readonly firstField?: string } | null>(null)
  const { channel, assessment, history } = assessed
  const publishes = assessment.status !== 'monitoring'
  const about = (
    <>
      <AboutCard assessed={assessed} onEdit={(firstField) => setEditing({ firstField })} />
      <Suspense>
        <PurposesCard channel={channel} />
      </Suspense>
    </>
  )
  const posts = (
    <Suspense>
      <PostsCard channel={channel} total={history.postDays.length} />
    </Suspense>
  )
  const findings = (
    <Suspense>
      <ObjectFindings object={{ kind: 'channel', id: channel.id }} />
    </Suspense>
  )
  const isWithoutPosts = history.postDays.length === 0
  return (
    <Page>
      <ChannelHeader assessed={assessed} onEdit={() => setEditing({})} />
      {publishes && assessment.start <= today && assessment.knownUntil !== null && (
        <>
          <ChannelFigures assessed={assessed} assessment={assessment} />
          <CalendarCard channel={channel} history={history} start={assessment.start} />
        </>
      )}
      {publishes ? (
        <div className={styles['columns']}>
          <div className={styles['column']}>
            {/* A long list of posts stands beside all else; a short word about none does not. */}
            {isWithoutPosts && about}
            {posts}
          </div>
          <div className={styles['column']}>
            {!isWithoutPosts && about}
            {findings}
            <PausesCard channelId={channel.id} />
            <KnownDaysCard channelId={channel.id} />
          </div>
        </div>
      ) : (
        <>
          {about}
          {findings}
        </>
      )}
      <Suspense>
        {editing && (
          <EditChannelPanel card={assessed} {...editing} onClose={() => setEditing(null)} />
        )}
      </Suspense>
    </Page>
  )
}
