import { useText } from '#i18n/text.ts'
import { useImportSession } from '#query/importSession.ts'
import type { ImportPreview } from '#query/importSessionState.ts'
import { Select } from '#ui/Select.tsx'
import { keepWhileRereading } from './previewChoices.ts'
import styles from './TimeZoneLine.module.css'
import { toZoneId, zones } from './zones.ts'

/** On which clocks the file was written, what was done about it, and a way to say otherwise. */
export function TimeZoneLine({ preview }: { readonly preview: ImportPreview }) {
  const t = useText('importPreview.zone')
  const { readInZone } = useImportSession()
  const assumed = preview.files.flatMap(({ outcome }) =>
    outcome.ok && outcome.timeZone !== null ? [outcome] : [],
  )
  const [first] = assumed
  if (!first?.timeZone) return <p>{t('written')}</p>
  const zone = toZoneId(first.timeZone)
  const isMetas = zone === 'pacific' && assumed.some(({ source }) => source.startsWith('meta-'))
  return (
    <div className={styles['zone']}>
      <p className={styles['words']}>
        {zone === 'swedish'
          ? t('swedish')
          : t('converted', { zone: zone ? t(`zones.${zone}`) : first.timeZone })}{' '}
        {isMetas && t('why')}
      </p>
      <Select
        label={t('label')}
        options={zones.map(({ id, timeZone }) => ({ value: timeZone, label: t(`zones.${id}`) }))}
        value={zones.find(({ id }) => id === zone)?.timeZone}
        onSelect={(timeZone) => {
          keepWhileRereading(preview)
          readInZone(timeZone)
        }}
      />
    </div>
  )
}
