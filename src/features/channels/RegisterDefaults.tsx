import { isLikelyDate } from '#domain/likelyDate.ts'
import { useText } from '#i18n/text.ts'
import type { RegisterEntry } from '#query/registerReading.ts'
import { CadenceField, type CadenceChoice } from '#pieces/CadenceField.tsx'
import { Card } from '#ui/Card.tsx'
import { DateField } from '#ui/DateField.tsx'
import styles from './ReadRegister.module.css'
import fields from '#pieces/fields.module.css'
import { commonPlatform, usualCadence } from '#pieces/newChannels.ts'
import { platformsWithoutCadence } from './toRegisterDraft.ts'

type RegisterDefaultsProps = {
  /** Those that are to be added. */
  readonly entries: readonly RegisterEntry[]
  readonly cadence: CadenceChoice | null
  readonly onCadence: (cadence: CadenceChoice) => void
  readonly start: string | null
  readonly onStart: (start: string | null) => void
}

/** Cadence and first day of the channels whose rows do not tell; nothing when all of them do. */
export function RegisterDefaults(props: RegisterDefaultsProps) {
  const { entries, cadence, onCadence, start, onStart } = props
  const t = useText('readRegister.shared')
  const words = useText('channelFields')
  const platforms = platformsWithoutCadence(entries)
  const wantsStart = entries.some((entry) => entry.start === null)
  if (platforms.length === 0 && !wantsStart) return null
  const usual = usualCadence(platforms)
  const differ = platforms.some((platform) => usualCadence([platform]).per !== usual.per)
  return (
    <Card title={t('title')}>
      <div className={styles['defaults']}>
        {platforms.length > 0 && (
          <div>
            <CadenceField
              choice={cadence ?? usual}
              onChange={onCadence}
              platform={commonPlatform(platforms)}
            />
            {differ && cadence === null && <p className={fields['note']}>{t('usual')}</p>}
          </div>
        )}
        {wantsStart && (
          <DateField
            label={words('start')}
            hint={words('startHint')}
            value={start}
            error={isLikelyDate(start) ? undefined : words('startMissing')}
            onDateChange={onStart}
          />
        )}
      </div>
    </Card>
  )
}
