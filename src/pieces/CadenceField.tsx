import type { Cadence } from '#domain/cadence.ts'
import {
  cadencePresetsFor,
  cadencePresetsNotedOn,
  findCadencePreset,
  isAsPreset,
} from '#domain/cadencePreset.ts'
import { periodKinds } from '#domain/period.ts'
import type { Platform } from '#domain/platform.ts'
import { useText } from '#i18n/text.ts'
import { useFormats } from '#i18n/useFormats.ts'
import { NumberField } from '#ui/NumberField.tsx'
import { Select } from '#ui/Select.tsx'
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx'
import styles from './CadenceField.module.css'
import fields from './fields.module.css'

/** A cadence as it is being chosen, and the municipality's rule it began from. */
export type CadenceChoice = {
  /** Null while the number cannot be read. */
  readonly n: number | null
  readonly per: Cadence['per']
  readonly presetId?: string | undefined
}

type CadenceFieldProps = {
  readonly choice: CadenceChoice
  readonly onChange: (choice: CadenceChoice) => void
  /** Whose rules are offered; null offers those that hold on any of the usual platforms. */
  readonly platform: Platform | null
  /** The legend is read out but not shown; only where a heading says the same. */
  readonly isLegendHidden?: boolean | undefined
}

const own = 'own'

/** How often: a number and a period, perhaps begun from another municipality's published rule. */
export function CadenceField({
  choice,
  onChange,
  platform,
  isLegendHidden = false,
}: CadenceFieldProps) {
  const t = useText('channelFields')
  const presets = useText('presets')
  const { date } = useFormats()
  const preset = findCadencePreset(choice.presetId)
  const fitting = cadencePresetsFor(platform ?? 'facebook')
  // One chosen while the channel was thought to be on another platform stays in sight.
  const offered = preset && !fitting.includes(preset) ? [preset, ...fitting] : fitting
  const { n, per } = choice
  const isAdjusted = preset !== null && n !== null && !isAsPreset({ n, per }, preset)
  return (
    <fieldset className={fields['set']}>
      <legend className={isLegendHidden ? undefined : fields['legend']}>
        {isLegendHidden ? <VisuallyHidden>{t('cadence')}</VisuallyHidden> : t('cadence')}
      </legend>
      <div className={styles['beside']}>
        <NumberField
          name="cadence"
          label={t('cadenceCount')}
          value={n}
          min={1}
          max={99}
          unreadableError={t('cadenceCountWrong')}
          error={n === null ? t('cadenceCountWrong') : undefined}
          onValueChange={(value) => onChange({ ...choice, n: value })}
        />
        <Select
          label={t('cadencePer')}
          options={periodKinds.map((kind) => ({ value: kind, label: t(`periods.${kind}`) }))}
          value={per}
          onSelect={(kind) => onChange({ ...choice, per: kind })}
        />
      </div>
      {offered.length > 0 && (
        <Select
          label={t('preset')}
          hint={
            preset ? (
              <>
                {presets(`sources.${preset.id}`)}{' '}
                {presets('example', { date: date(cadencePresetsNotedOn, 'dayYear') })}
                {isAdjusted && ` ${presets('adjusted', { name: presets(`names.${preset.id}`) })}`}
              </>
            ) : (
              t('eventDriven')
            )
          }
          options={[
            { value: own, label: t('ownCadence') },
            ...offered.map(({ id }) => ({ value: id, label: presets(`names.${id}`) })),
          ]}
          value={preset?.id ?? own}
          onSelect={(id) => {
            const chosen = id === own ? null : findCadencePreset(id)
            onChange(chosen ? { ...chosen.cadence, presetId: chosen.id } : { n, per })
          }}
        />
      )}
    </fieldset>
  )
}
