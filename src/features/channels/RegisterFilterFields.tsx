import { memo } from 'react'
import { channelModes, lifecycles } from '#domain/channel.ts'
import { platforms } from '#domain/platform.ts'
import { persistenceStatuses } from '#domain/status.ts'
import { useText } from '#i18n/text.ts'
import { useFormats } from '#i18n/useFormats.ts'
import { useUnits } from '#query/units.ts'
import { Select } from '#ui/Select.tsx'
import { statusPlace, type RegisterRow } from './registerRows.ts'
import { everyLifecycle, withoutUnit, type RegisterSearch } from './registerSearch.ts'

type RegisterFilterFieldsProps = {
  readonly rows: readonly RegisterRow[]
  readonly search: RegisterSearch
  readonly onChange: (changed: RegisterSearch) => void
}

/**
 * One choice for each thing that channels are told apart by; those that occur in the register. Drawn
 * apart from the search field, for there may be hundreds of units to choose among.
 */
export const RegisterFilterFields = memo(function RegisterFilterFields(
  props: RegisterFilterFieldsProps,
) {
  const { rows, search, onChange } = props
  const t = useText('register')
  const columns = useText('channels.columns')
  const platformNames = useText('platforms')
  const statuses = useText('statuses.names')
  const fields = useText('channelFields')
  const { compare } = useFormats()
  const units = useUnits().toSorted((a, b) => compare(a.name, b.name))
  const offered = <Value extends string>(
    values: readonly Value[],
    valueOf: (row: RegisterRow) => Value | undefined,
    chosen: Value | undefined,
  ) => {
    const present = new Set(rows.map(valueOf))
    return values.filter((value) => present.has(value) || value === chosen)
  }
  const shownPlatforms = offered(platforms, ({ card }) => card.channel.platform, search.platform)
  const shownStatuses = offered(
    persistenceStatuses.toSorted((a, b) => statusPlace(a) - statusPlace(b)),
    ({ assessment }) => assessment?.status,
    search.status,
  )
  return (
    <>
      <Choice
        label={columns('platform')}
        all={t('all.platform')}
        options={shownPlatforms.map((value) => ({ value, label: platformNames(value) }))}
        value={search.platform}
        onSelect={(platform) => onChange({ platform })}
      />
      <Choice
        label={columns('units')}
        all={t('all.unit')}
        options={[
          { value: withoutUnit, label: t('withoutUnit') },
          ...units.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        value={search.unit}
        onSelect={(unit) => onChange({ unit })}
      />
      <Choice
        label={columns('status')}
        all={t('all.status')}
        options={shownStatuses.map((value) => ({ value, label: statuses(value) }))}
        value={search.status}
        onSelect={(status) => onChange({ status })}
      />
      <Choice
        label={fields('mode')}
        all={t('all.mode')}
        options={channelModes.map((value) => ({ value, label: fields(`modes.${value}`) }))}
        value={search.mode}
        onSelect={(mode) => onChange({ mode })}
      />
      <Choice
        label={fields('lifecycle')}
        all={t('all.lifecycle')}
        options={[
          { value: everyLifecycle, label: t('everyLifecycle') },
          ...lifecycles.map((value) => ({ value, label: fields(`lifecycles.${value}`) })),
        ]}
        value={search.lifecycle}
        onSelect={(lifecycle) => onChange({ lifecycle })}
      />
    </>
  )
})

type ChoiceProps<Value extends string> = {
  readonly label: string
  /** The choice not to choose. */
  readonly all: string
  readonly options: ReadonlyArray<{ readonly value: Value; readonly label: string }>
  readonly value: Value | undefined
  readonly onSelect: (value: Value | undefined) => void
}

function Choice<Value extends string>({
  label,
  all,
  options,
  value,
  onSelect,
}: ChoiceProps<Value>) {
  return (
    <Select<Value | ''>
      label={label}
      options={[{ value: '', label: all }, ...options]}
      value={value ?? ''}
      onSelect={(chosen) => onSelect(chosen === '' ? undefined : chosen)}
    />
  )
}
