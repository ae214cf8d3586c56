import { Link } from '@tanstack/react-router'
import { useText } from '#i18n/text.ts'
import { useChannels } from '#query/channels.ts'
import styles from './fields.module.css'

/** The channels that a unit owns, and what becomes of them without it. */
export function UnitChannels({ unitId }: { readonly unitId: string }) {
  const t = useText('units')
  const owned = useChannels().filter(({ units }) => units.some(({ id }) => id === unitId))
  if (owned.length === 0) return null
  return (
    <section>
      <h3>{t('owns')}</h3>
      <ul>
        {owned.map(({ channel }) => (
          <li key={channel.id}>
            <Link to="/channels/$channelId" params={{ channelId: channel.id }}>
              {channel.name}
            </Link>
          </li>
        ))}
      </ul>
      <p className={styles['note']}>{t('removeHint', { count: owned.length })}</p>
    </section>
  )
}
