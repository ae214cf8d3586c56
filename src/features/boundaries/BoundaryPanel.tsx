import { usePauses } from '#query/pauses.ts'
import { PausePanel } from '#pieces/PausePanel.tsx'
import { StrategyPanel } from '#pieces/strategy/StrategyPanel.tsx'
import { ChooseLeadPanel } from './ChooseLeadPanel.tsx'
import { ClosePanel } from './ClosePanel.tsx'
import { InvitePanel } from './InvitePanel.tsx'
import { MergePanel } from './MergePanel.tsx'
import type { OpenPanel } from './openPanel.ts'
import { SetAsidePanel } from './SetAsidePanel.tsx'

type BoundaryPanelProps = { readonly panel: OpenPanel; readonly onClose: () => void }

/** What stands open beside the screen. */
export function BoundaryPanel({ panel, onClose }: BoundaryPanelProps) {
  switch (panel.kind) {
    case 'setAside':
      return <SetAsidePanel finding={panel.finding} onClose={onClose} />
    case 'invite':
      return <InvitePanel cell={panel.cell} onClose={onClose} />
    case 'chooseLead':
      return <ChooseLeadPanel benefitId={panel.benefitId} onClose={onClose} />
    case 'merge':
      return (
        <MergePanel
          channelIds={panel.channelIds}
          notActiveIds={panel.notActiveIds}
          onClose={onClose}
        />
      )
    case 'close':
      return <ClosePanel channelId={panel.channelId} onClose={onClose} />
    case 'pause':
      return <OpenPause pauseId={panel.pauseId} onClose={onClose} />
    case 'strategy':
      return <StrategyPanel editing={panel.editing} onClose={onClose} />
  }
}

function OpenPause(props: { readonly pauseId: string; readonly onClose: () => void }) {
  const card = usePauses().find(({ pause }) => pause.id === props.pauseId)
  return card ? (
    <PausePanel card={card} channelIds={card.channelIds} onClose={props.onClose} />
  ) : null
}
