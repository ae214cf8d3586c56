import type { Platform } from '#domain/platform.ts'
import { isLikelyDate } from '#domain/likelyDate.ts'
import { useText } from '#i18n/text.ts'
import { CadenceField } from '#pieces/CadenceField.tsx'
import { ModeField } from '#pieces/ModeField.tsx'
import { DateField } from '#ui/DateField.tsx'
import styles from '#pieces/fields.module.css'
import { commonPlatform, usualCadence, type SharedChoices } from '#pieces/newChannels.ts'
import { OwnersField } from '#pieces/OwnersField.tsx'

type SharedFieldsProps = {
  /** Those of the channels to add. */
  readonly platforms: readonly Platform[]
  readonly shared: SharedChoices
  /** Saving has been tried, so that what is missing is said. */
  readonly showsMissing: boolean
  readonly onChange: (change: Partial<SharedChoices>) => void
}

/** What the channels to add have in common. */
export function SharedFields({ platforms, shared, showsMissing, onChange }: SharedFieldsProps) {
  const t = useText('addChannels')
  const fields = useText('channelFields')
  return (
    <>
      <h3>{platforms.length > 1 ? t('together') : t('togetherOne')}</h3>
      <OwnersField unitIds={shared.unitIds} onChange={(unitIds) => onChange({ unitIds })} />
      <ModeField mode={shared.mode} onChange={(mode) => onChange({ mode })} />
      {shared.mode === 'publish' && (
        <div>
          <CadenceField
            choice={shared.cadence ?? usualCadence(platforms)}
            onChange={(cadence) => onChange({ cadence })}
            platform={commonPlatform(platforms)}
          />
          {platforms.length > 1 && <p className={styles['note']}>{t('sharedCadence')}</p>}
        </div>
      )}
      <DateField
        label={fields('start')}
        hint={fields('startHint')}
        value={shared.start}
        error={showsMissing && !isLikelyDate(shared.start) ? fields('startMissing') : undefined}
        onDateChange={(start) => onChange({ start })}
      />
    </>
  )
}
