import type { Vision } from '#domain/vision.ts'
import { useText } from '#i18n/text.ts'
import { useVisionWrites } from '#query/strategyWrites.ts'
import { DateField } from '#ui/DateField.tsx'
import { RecordFormPanel } from './RecordFormPanel.tsx'
import type { KindPanelProps } from './StrategyPanel.tsx'
import { useRecordForm } from './useRecordForm.ts'
import { WrittenField } from './WrittenField.tsx'
import { dateOf, textOf } from './writtenFields.ts'

type VisionForm = {
  readonly text: string
  readonly source: string
  readonly validFrom: string | null
  readonly validTo: string | null
}

/** Where the organisation wants to go, and where that was decided. */
export function VisionPanel({ record, onClose, onSaved }: KindPanelProps<Vision>) {
  const t = useText('strategyPanels')
  const writes = useVisionWrites()
  const panel = useRecordForm<VisionForm>(() => ({
    text: record?.text ?? '',
    source: record?.source ?? '',
    validFrom: record?.validFrom ?? null,
    validTo: record?.validTo ?? null,
  }))
  const { form, set } = panel
  const text = textOf(form.text)
  const draft =
    text === undefined
      ? null
      : {
          text,
          source: textOf(form.source),
          validFrom: dateOf(form.validFrom),
          validTo: dateOf(form.validTo),
        }

  return (
    <RecordFormPanel
      title={t(record ? 'vision.title' : 'vision.newTitle')}
      kind="visions"
      {...{ record, panel, draft, writes }}
      onClose={onClose}
      onSaved={onSaved}
    >
      <WrittenField
        label={t('vision.text')}
        hint={t('vision.textHint')}
        error={panel.hasTried && draft === null ? t('vision.textMissing') : undefined}
        value={form.text}
        onWrite={(text) => set({ text })}
        maxLength={1000}
        isLong
        isNeeded
      />
      <WrittenField
        label={t('vision.source')}
        hint={t('vision.sourceHint')}
        value={form.source}
        onWrite={(source) => set({ source })}
        maxLength={500}
      />
      <DateField
        label={t('vision.validFrom')}
        note={t('optional')}
        value={form.validFrom}
        onDateChange={(validFrom) => set({ validFrom })}
      />
      <DateField
        label={t('vision.validTo')}
        note={t('optional')}
        value={form.validTo}
        onDateChange={(validTo) => set({ validTo })}
      />
    </RecordFormPanel>
  )
}
