import type { ReactNode } from 'react'
import { useText } from '#i18n/text.ts'
import type { Archivable } from '#query/strategy.ts'
import { FormPanel, type PanelOutcome } from '../FormPanel.tsx'
import { Archived } from './Archived.tsx'

type Saved =
  | { readonly ok: true; readonly value: { readonly id: string } }
  | Extract<PanelOutcome, { readonly ok: false }>

type RecordFormPanelProps<Draft> = {
  readonly title: string
  /** Its kind, of which those that are archived can be brought back where a new one is made. */
  readonly kind: Archivable
  /** The record that is changed; null when one is added. */
  readonly record: { readonly id: string } | null
  readonly panel: { readonly isChanged: boolean; readonly noteTry: () => void }
  /** Null while something needed is missing, which is said beside its field once saving has been tried. */
  readonly draft: Draft | null
  readonly writes: {
    readonly add: (draft: Draft) => Promise<Saved>
    readonly edit: (id: string, draft: Draft) => Promise<Saved>
    readonly archive: (id: string) => Promise<PanelOutcome>
  }
  /** On the button that archives; *Archive* when left out. */
  readonly archiveLabel?: string | undefined
  readonly onClose: () => void
  readonly onSaved?: ((id: string) => void) | undefined
  readonly children: ReactNode
}

/** A panel for one of the strategy's records, which is archived rather than removed. */
export function RecordFormPanel<Draft>({
  title,
  kind,
  record,
  panel,
  draft,
  writes,
  archiveLabel,
  onClose,
  onSaved,
  children,
}: RecordFormPanelProps<Draft>) {
  const t = useText('strategyPanels')

  async function save(): Promise<PanelOutcome> {
    panel.noteTry()
    if (draft === null) return null
    const saved = await (record ? writes.edit(record.id, draft) : writes.add(draft))
    if (saved.ok) onSaved?.(saved.value.id)
    return saved
  }

  return (
    <FormPanel
      title={title}
      isChanged={panel.isChanged}
      onSave={save}
      onClose={onClose}
      {...(record && {
        removal: { label: archiveLabel ?? t('archive'), onRemove: () => writes.archive(record.id) },
      })}
    >
      {children}
      {!record && <Archived kinds={[kind]} />}
    </FormPanel>
  )
}
