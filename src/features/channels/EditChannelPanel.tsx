import { useNavigate } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { twinFinder } from '#domain/twinFinder.ts'
import { useText } from '#i18n/text.ts'
import { useChannels, useDeleteChannel, useEditChannel, type ChannelCard } from '#query/channels.ts'
import { FormPanel } from '#pieces/FormPanel.tsx'
import { editProblems, isEditChanged, toEdit, toPatch } from './channelEdit.ts'
import { ChannelForm } from './ChannelForm.tsx'
import { useStandingUnits } from './useStandingUnits.ts'

type EditChannelPanelProps = {
  readonly card: ChannelCard
  /** Where the writing begins; with the name when left out. */
  readonly firstField?: string
  readonly onClose: () => void
}

/** Everything the register says of a channel, to be changed beside its page. */
export function EditChannelPanel({ card, firstField, onClose }: EditChannelPanelProps) {
  const t = useText('channel.editing')
  const navigate = useNavigate()
  const cards = useChannels()
  const editChannel = useEditChannel()
  const deleteChannel = useDeleteChannel()
  const withStanding = useStandingUnits()
  const [before] = useState(card)
  const [first] = useState(() => toEdit(card))
  const [edit, setEdit] = useState(first)
  const [hasTried, setHasTried] = useState(false)
  const { id, name } = card.channel
  const others = useMemo(() => cards.filter(({ channel }) => channel.id !== id), [cards, id])
  const findTwin = useMemo(() => twinFinder(others), [others])
  const problems = editProblems(edit, first, findTwin)

  async function save() {
    setHasTried(true)
    if (Object.keys(problems).length > 0) return null
    const standing = { ...edit, unitIds: withStanding(edit.unitIds) }
    return editChannel.run(id, toPatch(standing, first, before))
  }

  async function remove() {
    const removed = await deleteChannel.run(id)
    // Nothing is lost by leaving now: the fields are of what was just deleted.
    if (removed.ok) await navigate({ to: '/channels', ignoreBlocker: true })
    return removed
  }

  return (
    <FormPanel
      title={t('title', { name })}
      isChanged={isEditChanged(edit, first)}
      firstField={firstField}
      onSave={save}
      removal={{ label: t('remove'), onRemove: remove }}
      onClose={onClose}
    >
      <ChannelForm
        edit={edit}
        onChange={setEdit}
        problems={hasTried ? problems : {}}
        otherChannels={others}
        channelId={id}
      />
    </FormPanel>
  )
}
