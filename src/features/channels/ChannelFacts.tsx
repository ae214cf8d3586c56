import type { ReactNode } from 'react'
import { findCadencePreset } from '#domain/cadencePreset.ts'
import { useText } from '#i18n/text.ts'
import { useFormats } from '#i18n/useFormats.ts'
import type { ChannelCard } from '#query/channels.ts'
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx'
import { toAliasLines } from './aliasLines.ts'
import styles from './ChannelFacts.module.css'

type ChannelFactsProps = {
  readonly card: ChannelCard
  /** Told the field that is to be changed. */
  readonly onEdit: (field: string) => void
}

/** What the register says of a channel. What can be changed is changed by pressing it. */
export function ChannelFacts({ card, onEdit }: ChannelFactsProps) {
  const t = useText('channel.about')
  const fields = useText('channelFields')
  const cadences = useText('cadences')
  const presets = useText('presets')
  const formats = useFormats()
  const { channel, units, aliases, successor } = card
  const preset = findCadencePreset(channel.cadencePresetId)
  const counted = [
    t('countsOriginals'),
    ...(channel.countsReshares ? [t('countsReshares')] : []),
    ...(channel.countsReplies ? [t('countsReplies')] : []),
  ]
  const editing = (field: string) => () => onEdit(field)
  return (
    <dl className={styles['facts']}>
      <Fact term={t('purpose')} onEdit={editing('purpose')}>
        {channel.purpose ?? <span className={styles['soft']}>{t('noPurpose')}</span>}
      </Fact>
      <Fact term={t('owners')} onEdit={editing('owners')}>
        {units.length > 0 ? (
          formats.list(units.map((unit) => unit.name))
        ) : (
          <span className={styles['missing']}>{t('noOwners')}</span>
        )}
      </Fact>
      {channel.cadence && (
        <Fact term={t('cadence')} onEdit={editing('cadence')}>
          {cadences(channel.cadence.per, { n: channel.cadence.n })}
          {preset && `, ${t('preset', { name: presets(`names.${preset.id}`) })}`}
        </Fact>
      )}
      <Fact term={t('lifecycle')} onEdit={editing('lifecycle')}>
        {fields(`lifecycles.${channel.lifecycle}`)}
      </Fact>
      {successor && <Fact term={t('successor')}>{successor.name}</Fact>}
      {channel.mode === 'publish' && (
        <Fact term={t('counts')} onEdit={editing('counts')}>
          {formats.list(counted)}
        </Fact>
      )}
      {aliases.length > 0 && (
        <Fact term={t('aliases')} onEdit={editing('aliases')}>
          {toAliasLines(aliases).replaceAll('\n', ', ')}
        </Fact>
      )}
      <Fact term={t('verified')}>
        {channel.verifiedOn ? formats.date(channel.verifiedOn, 'dayYear') : t('neverVerified')}
      </Fact>
    </dl>
  )
}

type FactProps = {
  readonly term: string
  readonly onEdit?: () => void
  readonly children: ReactNode
}

function Fact({ term, onEdit, children }: FactProps) {
  const t = useText('channel.about')
  return (
    <>
      <dt>{term}</dt>
      <dd>
        {onEdit ? (
          <button type="button" className={styles['value']} onClick={onEdit}>
            {children}
            <VisuallyHidden>, {t('change', { field: term })}</VisuallyHidden>
          </button>
        ) : (
          children
        )}
      </dd>
    </>
  )
}
