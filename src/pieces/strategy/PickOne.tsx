import { useEffect, useRef } from 'react'
import type { Pointer } from '#domain/strategyDrafts.ts'
import { useText } from '#i18n/text.ts'
import { ComboBox, type ComboBoxOption } from '#ui/ComboBox.tsx'

type PickOneProps = {
  readonly label: string
  readonly hint?: string | undefined
  readonly error?: string | undefined
  readonly isNeeded?: boolean
  readonly options: ReadonlyArray<ComboBoxOption<string>>
  readonly value: Pointer | null
  readonly onPick: (pointer: Pointer | null) => void
  /** Writing a new name is no way to make one of these. */
  readonly isClosed?: boolean
}

const newId = ' new'

/** One of those there are, or a new one by its name, which is made when the panel is saved. */
export function PickOne({
  label,
  hint,
  error,
  isNeeded = false,
  options,
  value,
  onPick,
  isClosed = false,
}: PickOneProps) {
  const t = useText('strategyPanels')
  const newName = typeof value === 'object' ? value?.newName : undefined
  const field = useRef<HTMLDivElement>(null)
  const hasCreated = useRef(false)

  useEffect(() => {
    // The field was made anew, with its list closed, and had the focus.
    if (hasCreated.current) field.current?.querySelector('input')?.focus()
    hasCreated.current = false
  }, [newName])

  function create(name: string) {
    hasCreated.current = true
    onPick({ newName: name })
  }

  const shown =
    newName === undefined
      ? options
      : [...options, { id: newId, label: newName, detail: t('pick.isNew') }]
  return (
    <div ref={field}>
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
        creation={
          isClosed
            ? undefined
            : {
                labelFor: (name) => t('pick.create', { name }),
                onCreate: create,
              }
        }
      />
    </div>
  )
}

function pointerId(pointer: Pointer | null): string | null {
  return typeof pointer === 'string' ? pointer : null
}
