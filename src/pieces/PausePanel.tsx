import { useState } from 'react'
import { pauseReasons } from '#domain/pause.ts'
import { useText } from '#i18n/text.ts'
import { useChannels } from '#query/channels.ts'
import { useAddPause, useDeletePause, useEditPause, type PauseCard } from '#query/pauses.ts'
import { useToday } from '#query/today.ts'
import { Checkbox } from '#ui/Checkbox.tsx'
import { RadioGroup } from '#ui/RadioGroup.tsx'
import { Select } from '#ui/Select.tsx'
import { TextField } from '#ui/TextField.tsx'
import { FormPanel } from './FormPanel.tsx'
import { PauseDates } from './PauseDates.tsx'
import { PausedChannels } from './PausedChannels.tsx'
import {
  isPauseChanged,
  pauseProblems,
  toPauseDraft,
  toPauseForm,
  type PauseForm,
} from './pauseForm.ts'

type PausePanelProps = {
  /** The pause to change; left out for a new one. */
  readonly card?: PauseCard | undefined
  /** The channels that a new pause begins with. */
  readonly channelIds: readonly string[]
  readonly onClose: () => void
}

/** A planned rest for one, several or all channels: from when to when, and why. */
export function PausePanel({ card, channelIds, onClose }: PausePanelProps) {
  const t = useText('pauses')
  const reasons = useText('pauseReasons')
  const today = useToday()
  const channels = useChannels()
  const addPause = useAddPause()
  const editPause = useEditPause()
  const deletePause = useDeletePause()
  const [first] = useState(() => toPauseForm(card, channelIds, today))
  const [written, setWritten] = useState(first)
  const [hasTried, setHasTried] = useState(false)
  const set = (change: Partial<PauseForm>) => setWritten({ ...written, ...change })
  // A channel may be deleted, or its adding undone, while the panel is open.
  const standing = new Set(channels.map(({ channel }) => channel.id))
  const form = { ...written, channelIds: written.channelIds.filter((id) => standing.has(id)) }
  const problems = hasTried ? pauseProblems(form) : {}
  const id = card?.pause.id

  async function save() {
    setHasTried(true)
    const draft = toPauseDraft(form)
    if (draft === null) return null
    return id === undefined
      ? addPause.run(draft)
      : editPause.run(id, { to: undefined, note: undefined, ...draft })
  }

  return (
    <FormPanel
      title={t(id === undefined ? 'newTitle' : 'editTitle')}
      isChanged={isPauseChanged(written, first)}
      onSave={save}
      {...(id !== undefined && {
        removal: { label: t('remove'), onRemove: () => deletePause.run(id) },
      })}
      onClose={onClose}
    >
      <RadioGroup
        label={t('scope')}
        options={[
          { value: 'channels', label: t('scopes.channels') },
          { value: 'all', label: t('scopes.all'), hint: t('allHint') },
        ]}
        value={form.scope}
        onSelect={(scope) => set({ scope })}
      />
      {form.scope === 'channels' && (
        <PausedChannels
          channels={channels}
          chosen={form.channelIds}
          onChange={(chosen) => set({ channelIds: chosen })}
          error={problems.channelIds && t('noChannels')}
        />
      )}
      <PauseDates form={form} problems={problems} onChange={set} />
      <Select
        label={t('reason')}
        options={pauseReasons.map((value) => ({ value, label: reasons(value) }))}
        value={form.reason}
        onSelect={(reason) => set({ reason })}
      />
      <TextField
        label={t('note')}
        note={t('optional')}
        maxLength={500}
        value={form.note}
        onChange={({ target }) => set({ note: target.value })}
      />
      <Checkbox
        label={t('commentsOpen')}
        hint={t('commentsOpenHint')}
        checked={form.commentsOpen}
        onChange={({ target }) => set({ commentsOpen: target.checked })}
      />
    </FormPanel>
  )
}
