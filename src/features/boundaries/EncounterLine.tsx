import { ExternalLink } from 'lucide-react'
import type { Encounter, EncounterKind } from '#domain/audienceMeeting.ts'
import { encounterWords } from '#i18n/audienceMeetingWords.ts'
import { useText } from '#i18n/text.ts'
import { useFormats } from '#i18n/useFormats.ts'
import { useStrategy } from '#query/strategy.ts'
import { StatusMark } from '#ui/StatusMark.tsx'
import type { StatusShapeName } from '#ui/StatusShape.tsx'
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx'
import styles from './AudienceView.module.css'

const shapes: Readonly<Record<EncounterKind, StatusShapeName>> = {
  alive: 'dot',
  thin: 'half',
  silent: 'ring',
  resting: 'square',
  coming: 'openSquare',
}

/** A page or blog as somebody in the audience finds it, and the way there. */
export function EncounterLine({ encounter }: { readonly encounter: Encounter }) {
  const t = useText('boundaries.audience')
  const platforms = useText('platforms')
  const formats = useFormats()
  const { channels } = useStrategy()
  const channel = channels.find(({ id }) => id === encounter.channelId)
  if (!channel) return null
  return (
    <li className={styles['encounter']}>
      <StatusMark shape={shapes[encounter.kind]}>
        {encounterWords(encounter, t, formats)}
      </StatusMark>
      <span>
        {channel.name} <span className={styles['platform']}>{platforms(channel.platform)}</span>
      </span>
      {channel.url && (
        <a href={channel.url} target="_blank" rel="noopener noreferrer" data-print="hide">
          {t('visit')}
          <VisuallyHidden>{`, ${channel.name}, ${t('newTab')}`}</VisuallyHidden>
          <ExternalLink aria-hidden className={styles['external']} />
        </a>
      )}
    </li>
  )
}
