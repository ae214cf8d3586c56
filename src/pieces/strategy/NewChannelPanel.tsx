import { useMemo, useRef } from 'react'
import { toLocalDate } from '#domain/calendar.ts'
import { parseChannelLink } from '#domain/channelLink.ts'
import { platforms, type Platform } from '#domain/platform.ts'
import type { Pointer } from '#domain/strategyDrafts.ts'
import { twinFinder } from '#domain/twinFinder.ts'
import { useText } from '#i18n/text.ts'
import { useAddChannels, useChannels } from '#query/channels.ts'
import { useEditChannelPurposes } from '#query/strategyWrites.ts'
import { useToday } from '#query/today.ts'
import { Select } from '#ui/Select.tsx'
import { CadenceField, type CadenceChoice } from '../CadenceField.tsx'
import { FormPanel, type PanelOutcome } from '../FormPanel.tsx'
import { linkTrouble, useLinkError } from '../linkTrouble.ts'
import { toDrafts, usualCadence } from '../newChannels.ts'
import { PickMany } from './PickMany.tsx'
import type { StrategyStart } from './strategyEditing.ts'
import { useRecordForm } from './useRecordForm.ts'
import { useStrategyOptions } from './useStrategyOptions.ts'
import { WrittenField } from './WrittenField.tsx'

const stages = ['running', 'planned'] as const

type NewChannelForm = {
  readonly name: string
  readonly url: string
  /** Null until one is chosen: then what link and name tell holds. */
  readonly platform: Platform | null
  readonly units: readonly Pointer[]
  readonly cadence: CadenceChoice | null
  readonly lifecycle: (typeof stages)[number]
}

type NewChannelPanelProps = {
  /** What has been written of its name. */
  readonly name?: string | undefined
  /** What it is to be linked with from the first. */
  readonly start?: StrategyStart | undefined
  /** Told the channel's id when it has been saved, else null. */
  readonly onClose: (channelId: string | null) => void
}

/** A channel that does not exist yet, with the least that it takes, saved at once. */
export function NewChannelPanel({ name = '', start = {}, onClose }: NewChannelPanelProps) {
  const t = useText('strategyPanels.newChannel')
  const fields = useText('channelFields')
  const texts = useText('addChannels')
  const platformNames = useText('platforms')
  const cards = useChannels()
  const options = useStrategyOptions()
  const today = useToday()
  const addChannels = useAddChannels()
  const editPurposes = useEditChannelPurposes()
  const { form, set, isChanged, hasTried, noteTry } = useRecordForm<NewChannelForm>(() => ({
    name,
    url: '',
    platform: null,
    units: given(start.unitId),
    cadence: null,
    lifecycle: 'running',
  }))
  const made = useRef<string | null>(null)
  const findTwin = useMemo(() => twinFinder(cards), [cards])
  const read = parseChannelLink(form.url)
  const link = read.ok ? read.link : null
  const trouble = linkTrouble(form.url, findTwin)
  const linkError = useLinkError(form.url, hasTried ? trouble : null)
  const platform = form.platform ?? link?.platform ?? platformIn(form.name) ?? 'facebook'

  function platformIn(written: string): Platform | undefined {
    const words = written.toLocaleLowerCase()
    return platforms.find(
      (one) => one.length > 1 && words.includes(platformNames(one).toLocaleLowerCase()),
    )
  }

  async function linkToStart(id: string) {
    made.current = id
    const { audienceId, benefitId, goalId } = start
    const hasPurpose = [audienceId, benefitId, goalId].some((purpose) => purpose !== undefined)
    if (!hasPurpose) return
    await editPurposes.run(id, {
      audienceIds: given(audienceId),
      benefitIds: given(benefitId),
      goalIds: given(goalId),
    })
  }

  async function save(): Promise<PanelOutcome> {
    noteTry()
    const [draft] =
      toDrafts([{ name: form.name, platform, link }], {
        unitIds: form.units.filter((unit) => typeof unit === 'string'),
        mode: 'publish',
        cadence: form.cadence,
        start: toLocalDate(today),
      }) ?? []
    if (!draft || trouble !== null) return null
    const newOwnerUnits = form.units.flatMap((unit) =>
      typeof unit === 'string' ? [] : [{ name: unit.newName, kind: 'unit' as const }],
    )
    const added = await addChannels.run([{ ...draft, lifecycle: form.lifecycle, newOwnerUnits }])
    if (added.ok) for (const { id } of added.value) await linkToStart(id)
    return added
  }

  return (
    <FormPanel
      title={t('title')}
      saveLabel={t('save')}
      isChanged={isChanged}
      onSave={save}
      onClose={() => onClose(made.current)}
    >
      <p>{t('text')}</p>
      <WrittenField
        label={fields('name')}
        error={hasTried && form.name.trim() === '' ? texts('nameMissing') : undefined}
        value={form.name}
        onWrite={(written) => set({ name: written })}
        maxLength={200}
        isNeeded
      />
      <WrittenField
        label={fields('link')}
        error={linkError}
        value={form.url}
        onWrite={(url) => set({ url })}
        maxLength={2000}
      />
      <Select
        label={fields('platform')}
        options={platforms.map((value) => ({ value, label: platformNames(value) }))}
        value={platform}
        onSelect={(chosen) => set({ platform: chosen })}
      />
      <PickMany
        label={fields('owners')}
        addLabel={fields('addOwner')}
        hint={fields('addOwnerHint')}
        options={options.units}
        value={form.units}
        onPick={(units) => set({ units })}
        create={(newName) => ({ newName })}
      />
      <CadenceField
        choice={form.cadence ?? usualCadence([platform])}
        onChange={(cadence) => set({ cadence })}
        platform={platform}
      />
      <Select
        label={fields('lifecycle')}
        options={stages.map((value) => ({ value, label: fields(`lifecycles.${value}`) }))}
        value={form.lifecycle}
        onSelect={(lifecycle) => set({ lifecycle })}
      />
    </FormPanel>
  )
}

function given(id: string | undefined): string[] {
  return id === undefined ? [] : [id]
}
