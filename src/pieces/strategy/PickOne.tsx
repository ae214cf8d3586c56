import type { Pointer } from '#domain/strategyDrafts.ts'
import { useText } from '#i18n/text.ts'
import { ComboBox, type ComboBoxOption } from '#ui/ComboBox.tsx'
import { useCreations, type CreateByName } from './useCreations.ts'
import { useFreshField } from './useFreshField.ts'

type PickOneProps = {
  readonly label: string
  readonly hint?: string | undefined
  readonly error?: string | undefined
  readonly isNeeded?: boolean
  readonly options: ReadonlyArray<ComboBoxOption<string>>
  readonly value: Pointer | null
  readonly onPick: (pointer: Pointer | null) => void
  /** What a new name does; left out, it names something that is made when the panel is saved. */
  readonly create?: CreateByName
  /** Those that a new one could be made for, one of which must be chosen then. */
  readonly whose?: ReadonlyArray<ComboBoxOption<string>> | undefined
}

const newId = ' new'

/** One of those there are, or a new one by its name. */
export function PickOne({
  label,
  hint,
  error,
  isNeeded = false,
  options,
  value,
  onPick,
  create = (newName) => onPick({ newName }),
  whose,
}: PickOneProps) {
  const t = useText('strategyPanels')
  const newName = typeof value === 'object' ? value?.newName : undefined
  const { frame, noteAct } = useFreshField<HTMLDivElement>(newName)
  const creation = useCreations((name, of) => {
    noteAct()
    create(name, of)
  }, whose)

  const shown =
    newName === undefined
      ? options
      : [...options, { id: newId, label: newName, detail: t('pick.isNew') }]
  return (
    <div ref={frame}>
      <ComboBox
        key={newName}
        label={label}
        note={isNeeded ? undefined : t('optional')}
        hint={hint}
        error={error}
        options={shown}
        value={newName === undefined ? pointerId(value) : newId}
        onSelect={(id) => {
          if (id !== newId) onPick(id)
        }}
        emptyText={t('pick.none')}
        creation={creation}
      />
    </div>
  )
}

function pointerId(pointer: Pointer | null): string | null {
  return typeof pointer === 'string' ? pointer : null
}
