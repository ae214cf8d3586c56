import { Link } from '@tanstack/react-router'
import { useText } from '#i18n/text.ts'
import { buttonClass } from '#ui/buttonClass.ts'
import { EmptyState } from '#ui/EmptyState.tsx'

type NoChannelsProps = { readonly areAllClosed: boolean }

/** In place of the wall when no channel belongs on it. */
export function NoChannels({ areAllClosed }: NoChannelsProps) {
  const t = useText('monday')
  return (
    <EmptyState
      title={t('noChannels.title')}
      action={
        <>
          <Link to="/channels" className={buttonClass({ tone: 'primary' })}>
            {t('noChannels.add')}
          </Link>
          <Link to="/data" className={buttonClass()}>
            {t('readIn')}
          </Link>
        </>
      }
    >
      {areAllClosed && <p>{t('noneOnWall')}</p>}
      <p>{t('noChannels.text')}</p>
    </EmptyState>
  )
}
