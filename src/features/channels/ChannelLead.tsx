import { channelFactWords, keptWords } from '#i18n/channelLead.ts'
import { useText } from '#i18n/text.ts'
import { useFormats } from '#i18n/useFormats.ts'
import type { AssessedChannel } from '#query/rhythm.ts'
import { useToday } from '#query/today.ts'

/** How it goes with the channel, in a sentence or two. */
export function ChannelLead({ assessed }: { readonly assessed: AssessedChannel }) {
  const t = useText('channel')
  const rhythm = useText('rhythm')
  const formats = useFormats()
  const today = useToday()
  const { assessment, channel, successor } = assessed
  const closed =
    channel.lifecycle !== 'closed'
      ? ''
      : successor
        ? t('lead.closedFor', { name: successor.name })
        : t('lead.closed')
  if (assessment.status === 'monitoring') return <>{closed || t('lead.monitoring')}</>
  const kept = keptWords(assessment, rhythm)
  const hasStarted = assessment.start <= today
  return (
    <>
      {closed}{' '}
      {kept !== null
        ? t.rich('lead.kept', { kept, strong: (words) => <strong>{words}</strong> })
        : hasStarted && t('lead.none')}{' '}
      {channelFactWords(assessment, today, { channel: t, formats })}
    </>
  )
}
