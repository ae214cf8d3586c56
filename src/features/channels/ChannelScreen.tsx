import { useParams } from '@tanstack/react-router'
import { WaitingScreen } from '#pieces/WaitingScreen.tsx'
import { useChannelRhythm } from '#query/rhythm.ts'
import { ChannelGone } from './ChannelGone.tsx'
import { ChannelPage } from './ChannelPage.tsx'

/** One channel: how it goes, in words first, and everything that is known of it. */
export function ChannelScreen() {
  const { channelId } = useParams({ from: '/channels/$channelId' })
  return (
    <WaitingScreen key={channelId}>
      <Channel channelId={channelId} />
    </WaitingScreen>
  )
}

function Channel({ channelId }: { readonly channelId: string }) {
  const assessed = useChannelRhythm(channelId)
  return assessed === null ? <ChannelGone /> : <ChannelPage assessed={assessed} />
}
