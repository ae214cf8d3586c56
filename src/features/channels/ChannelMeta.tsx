import { toDayNumber } from '#domain/calendar.ts'
import { nearDate } from '#i18n/nearDate.ts'
import { useText } from '#i18n/text.ts'
import { useFormats } from '#i18n/useFormats.ts'
import type { AssessedChannel } from '#query/rhythm.ts'
import { useToday } from '#query/today.ts'

/** In one line: the platform, the plan, since when, and the way to the channel itself. */
export function ChannelMeta({ assessed }: { readonly assessed: AssessedChannel }) {
  const t = useText('channel.meta')
  const platforms = useText('platforms')
  const cadences = useText('cadences')
  const formats = useFormats()
  const today = useToday()
  const { channel, parent, assessment } = assessed
  const platform = platforms(channel.platform)
  const isMonitoring = assessment.status === 'monitoring'
  const start = isMonitoring ? toDayNumber(channel.start) : assessment.start
  const date = nearDate(start, today, formats)
  const facts = [
    parent ? t('under', { platform, parent: parent.name }) : platform,
    ...(channel.cadence ? [cadences(channel.cadence.per, { n: channel.cadence.n })] : []),
    isMonitoring ? t('since', { date }) : t('startedOn', { date }),
  ]
  return (
    <>
      {facts.join(' · ')}
      {channel.url && (
        <>
          {' · '}
          <a href={channel.url} rel="noopener noreferrer" target="_blank">
            {t('open')}
          </a>
        </>
      )}
    </>
  )
}
