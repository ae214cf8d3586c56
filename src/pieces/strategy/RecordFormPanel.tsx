import type { ReactNode } from 'react'
import { useText } from '#i18n/text.ts'
import { FormPanel, type PanelOutcome } from '../FormPanel.tsx'

type Saved =
  | { readonly ok: true; readonly value: { readonly id: string } }
  | Extract<PanelOutcome, { readonly ok: false }>

type RecordFormPanelProps = {
  readonly title: string
  readonly isChanged: boolean
  /** Null when something needed is missing, and is said beside its field. */
  readonly onSave: () => Promise<Saved | null>
  /** For a record that there is. */
  readonly onArchive?: (() => Promise<PanelOutcome>) | undefined
  readonly onClose: () => void
  readonly onSaved?: ((id: string) => void) | undefined
  readonly children: ReactNode
}

/** A panel for one of the strategy's records, which is archived rather than removed. */
export function RecordFormPanel({
  onSave,
  onArchive,
  onSaved,
  children,
  ...panel
}: RecordFormPanelProps) {
  const t = useText('strategyPanels')

  async function save(): Promise<PanelOutcome> {
    const saved = await onSave()
    if (saved?.ok) onSaved?.(saved.value.id)
    return saved
  }

  return (
    <FormPanel
      {...panel}
      onSave={save}
      {...(onArchive && { removal: { label: t('archive'), onRemove: onArchive } })}
    >
      {children}
    </FormPanel>
  )
}
