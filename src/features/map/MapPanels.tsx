import { StrategyPanel } from '#pieces/strategy/StrategyPanel.tsx'
import { PurposesPanel } from '#pieces/strategy/PurposesPanel.tsx'
import { ConnectChannelsPanel } from './ConnectChannelsPanel.tsx'
import type { Editing } from './editing.ts'

type MapPanelsProps = { readonly editing: Editing; readonly onClose: () => void }

/** The panel beside the map that belongs to what is edited. */
export function MapPanels({ editing, onClose }: MapPanelsProps) {
  if ('add' in editing) {
    const { add, ...start } = editing
    return add === 'channels' ? (
      <ConnectChannelsPanel onClose={onClose} />
    ) : (
      <StrategyPanel editing={{ add, ...start }} onClose={onClose} />
    )
  }
  const { kind, id } = editing
  return kind === 'channel' ? (
    <PurposesPanel channelId={id} onClose={onClose} />
  ) : (
    <StrategyPanel editing={{ kind, id }} onClose={onClose} />
  )
}
