import { Link } from '@tanstack/react-router'
import type { MatrixChannel } from '#domain/contributionMatrix.ts'
import { useText } from '#i18n/text.ts'
import { StatusMark } from '#ui/StatusMark.tsx'
import { statusShapes } from '#ui/statusShapes.ts'
import styles from './ChannelChips.module.css'

type ChannelChipsProps = {
  readonly channels: readonly MatrixChannel[]
  readonly nameOf: (channelId: string) => string
}

/** The channels that give a benefit, each with its status, leading to its page. */
export function ChannelChips({ channels, nameOf }: ChannelChipsProps) {
  const t = useText('boundaries.matrix')
  const statuses = useText('statuses.names')
  if (channels.length === 0) return <p className={styles['none']}>{t('noChannels')}</p>
  return (
    <ul className={styles['chips']}>
      {channels.map(({ channelId, status }) => (
        <li key={channelId}>
          <Link to="/channels/$channelId" params={{ channelId }} className={styles['chip']}>
            <StatusMark shape={statusShapes[status]} size="only">
              {`${statuses(status)}: `}
            </StatusMark>
            {nameOf(channelId)}
          </Link>
        </li>
      ))}
    </ul>
  )
}
