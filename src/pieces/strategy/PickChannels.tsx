import { useState } from 'react'
import { useText } from '#i18n/text.ts'
import { NewChannelPanel } from './NewChannelPanel.tsx'
import { PickMany } from './PickMany.tsx'
import { PickOne } from './PickOne.tsx'
import { useStrategyOptions } from './useStrategyOptions.ts'

type PickChannelsProps = {
  readonly label: string
  readonly value: readonly string[]
  readonly onPick: (channelIds: readonly string[]) => void
}

/** Channels that there are, and new ones: a name begins one, which is saved at once and chosen then. */
export function PickChannels({ label, value, onPick }: PickChannelsProps) {
  const t = useText('strategyPanels')
  const { channels } = useStrategyOptions()
  const [newName, setNewName] = useState<string | null>(null)
  return (
    <>
      <PickMany
        label={label}
        addLabel={t('addChannel')}
        hint={t('pick.hint')}
        options={channels}
        value={value}
        onPick={(picked) => onPick(picked.filter((id) => typeof id === 'string'))}
        create={(name) => {
          setNewName(name)
          return undefined
        }}
      />
      {newName !== null && (
        <NewChannelPanel
          name={newName}
          onClose={(id) => {
            setNewName(null)
            if (id !== null) onPick([...value, id])
          }}
        />
      )}
    </>
  )
}

type PickChannelProps = {
  readonly label: string
  readonly value: string | null
  readonly onPick: (channelId: string | null) => void
  /** One that cannot be chosen. */
  readonly exceptId?: string | undefined
}

/** One channel, or a new one: a name begins it, it is saved at once and chosen then. */
export function PickChannel({ label, value, onPick, exceptId }: PickChannelProps) {
  const t = useText('strategyPanels')
  const { channels } = useStrategyOptions()
  const [newName, setNewName] = useState<string | null>(null)
  return (
    <>
      <PickOne
        label={label}
        hint={t('pick.hint')}
        options={channels.filter(({ id }) => id !== exceptId)}
        value={value}
        onPick={(id) => {
          if (typeof id !== 'object' || id === null) onPick(id)
        }}
        create={setNewName}
      />
      {newName !== null && (
        <NewChannelPanel
          name={newName}
          onClose={(id) => {
            setNewName(null)
            if (id !== null) onPick(id)
          }}
        />
      )}
    </>
  )
}
