import { Link } from '@tanstack/react-router'
import { useText } from '#i18n/text.ts'
import type { ChannelCard } from '#query/channels.ts'
import styles from './RegisterTable.module.css'

type ChannelCellProps = {
  readonly card: ChannelCard
  /** What has no column of its own. */
  readonly facts: readonly string[]
  readonly tabIndex?: number | undefined
}

/** A channel's name, which leads to its page, and what it stands under. */
export function ChannelCell({ card: { channel, parent }, facts, tabIndex }: ChannelCellProps) {
  const t = useText('channels')
  const under = parent ? [t('under', { name: parent.name })] : []
  return (
    <div className={styles['channel']}>
      <Link to="/channels/$channelId" params={{ channelId: channel.id }} tabIndex={tabIndex}>
        {channel.name}
      </Link>
      {[...under, ...(facts.length > 0 ? [facts.join(' · ')] : [])].map((line) => (
        <span key={line} className={styles['under']}>
          {line}
        </span>
      ))}
    </div>
  )
}
