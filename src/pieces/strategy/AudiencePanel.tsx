import type { Audience } from '#domain/audience.ts'
import { useText } from '#i18n/text.ts'
import { useStrategy } from '#query/strategy.ts'
import { useAudienceWrites } from '#query/strategyWrites.ts'
import { Banner } from '#ui/Banner.tsx'
import { Checkbox } from '#ui/Checkbox.tsx'
import { toAudienceDraft, toAudienceForm } from './audienceForm.ts'
import { PickChannels } from './PickChannels.tsx'
import { RecordFormPanel } from './RecordFormPanel.tsx'
import { RelatedInPanel } from './Related.tsx'
import type { KindPanelProps } from './StrategyPanel.tsx'
import { useRecordForm } from './useRecordForm.ts'
import { WrittenField } from './WrittenField.tsx'

/** The long texts about an audience, in their order. */
const about = [
  ['whereTheyAre', 500],
  ['size', 200],
  ['languageNeeds', 500],
  ['accessibilityNeeds', 500],
  ['knowledgeSource', 500],
] as const

/** People who share a need: who they are, where they are met, and how we know. */
export function AudiencePanel({ record, start, onClose, onSaved }: KindPanelProps<Audience>) {
  const t = useText('strategyPanels')
  const strategy = useStrategy()
  const writes = useAudienceWrites()
  const panel = useRecordForm(() => toAudienceForm(record, start, strategy))
  const { form, set } = panel
  const draft = toAudienceDraft(form)

  return (
    <RecordFormPanel
      title={t(record ? 'audience.title' : 'audience.newTitle')}
      kind="audiences"
      {...{ record, panel, draft, writes }}
      onClose={onClose}
      onSaved={onSaved}
    >
      <WrittenField
        label={t('audience.name')}
        hint={t('audience.nameHint')}
        error={panel.hasTried && draft === null ? t('audience.nameMissing') : undefined}
        value={form.name}
        onWrite={(name) => set({ name })}
        maxLength={200}
        isNeeded
      />
      <Checkbox
        label={t('audience.sensitive')}
        hint={t('audience.sensitiveHint')}
        checked={form.sensitive}
        onChange={({ target }) => set({ sensitive: target.checked })}
      />
      {form.sensitive && (
        <Banner kind="warning" isAnnounced>
          {t('audience.sensitiveWarning')}
        </Banner>
      )}
      <WrittenField
        label={t('audience.description')}
        value={form.description}
        onWrite={(description) => set({ description })}
        maxLength={1000}
        isLong
      />
      {about.map(([field, maxLength]) => (
        <WrittenField
          key={field}
          label={t(`audience.${field}`)}
          hint={t(`audience.${field}Hint`)}
          value={form[field]}
          onWrite={(text) => set({ [field]: text })}
          maxLength={maxLength}
        />
      ))}
      <PickChannels
        label={t('audience.channels')}
        value={form.channelIds}
        onPick={(channelIds) => set({ channelIds })}
      />
      {record && (
        <>
          <RelatedInPanel object={{ kind: 'audience', id: record.id }} />
          <p>{t('audience.archiveHint')}</p>
        </>
      )}
    </RecordFormPanel>
  )
}
