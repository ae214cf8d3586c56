import { useParams } from '@tanstack/react-router'
import { Suspense } from 'react'
import { useText } from '#i18n/text.ts'
import { useChannelRhythm } from '#query/rhythm.ts'
import { Page } from '#ui/Page.tsx'
import { Spinner } from '#ui/Spinner.tsx'
import { ChannelGone } from './ChannelGone.tsx'
import { ChannelPage } from './ChannelPage.tsx'

/** One channel: how it goes, in words first, and everything that is known of it. */
export function ChannelScreen() {
  const t = useText('shell')
  const { channelId } = useParams({ from: '/channels/$channelId' })
  return (
    <Suspense
      key={channelId}
      fallback={
        <Page>
          <Spinner label={t('loading')} />
        </Page>
      }
    >
      <Channel channelId={channelId} />
    </Suspense>
  )
}

function Channel({ channelId }: { readonly channelId: string }) {
  const assessed = useChannelRhythm(channelId)
  return assessed === null ? <ChannelGone /> : <ChannelPage assessed={assessed} />
}
