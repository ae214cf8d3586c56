import { useStrategy } from '#query/strategy.ts'
import { AudiencePanel } from './AudiencePanel.tsx'
import { BarrierPanel } from './BarrierPanel.tsx'
import { BenefitPanel } from './BenefitPanel.tsx'
import { CollaborationPanel } from './CollaborationPanel.tsx'
import { GoalPanel } from './GoalPanel.tsx'
import { GoalsPanel } from './GoalsPanel.tsx'
import { InitiativePanel } from './InitiativePanel.tsx'
import { NewChannelPanel } from './NewChannelPanel.tsx'
import { PurposesPanel } from './PurposesPanel.tsx'
import type { StrategyEditing, StrategyKind, StrategyStart } from './strategyEditing.ts'
import { UnitPanel } from './UnitPanel.tsx'
import { VisionPanel } from './VisionPanel.tsx'

type StrategyPanelProps = {
  /** What it is open for. Something that is gone meanwhile is not drawn. */
  readonly editing: StrategyEditing
  readonly onClose: () => void
  /** Told the id of what has been made or changed, when it has been saved. */
  readonly onSaved?: ((id: string) => void) | undefined
}

/**
 * The panel beside whatever shows the strategy, in which one thing of it is made or changed. Fetch it when
 * it is opened first, and give it a key by what it is open for.
 */
export function StrategyPanel({ editing, ...rest }: StrategyPanelProps) {
  if ('add' in editing) {
    const { add, ...start } = editing
    return add === 'goals' ? (
      <GoalsPanel onClose={rest.onClose} />
    ) : (
      <RecordPanel kind={add} start={start} {...rest} />
    )
  }
  return <RecordPanel kind={editing.kind} id={editing.id} start={{}} {...rest} />
}

type RecordPanelProps = Omit<StrategyPanelProps, 'editing'> & {
  readonly kind: StrategyKind
  /** Left out for a new one. */
  readonly id?: string
  readonly start: StrategyStart
}

/** What each kind's panel is given. */
export type KindPanelProps<Row> = Omit<StrategyPanelProps, 'editing'> & {
  /** Null: a new one. */
  readonly record: Row | null
  readonly start: StrategyStart
}

function RecordPanel({ kind, id, ...rest }: RecordPanelProps) {
  const strategy = useStrategy()
  function recordIn<Row extends { readonly id: string }>(rows: readonly Row[]) {
    return id === undefined ? null : rows.find((row) => row.id === id)
  }
  switch (kind) {
    case 'vision': {
      const record = recordIn(strategy.visions)
      return record === undefined ? null : <VisionPanel record={record} {...rest} />
    }
    case 'goal': {
      const record = recordIn(strategy.goals)
      return record === undefined ? null : <GoalPanel record={record} {...rest} />
    }
    case 'audience': {
      const record = recordIn(strategy.audiences)
      return record === undefined ? null : <AudiencePanel record={record} {...rest} />
    }
    case 'benefit': {
      const record = recordIn(strategy.benefits)
      return record === undefined ? null : <BenefitPanel record={record} {...rest} />
    }
    case 'initiative': {
      const record = recordIn(strategy.initiatives)
      return record === undefined ? null : <InitiativePanel record={record} {...rest} />
    }
    case 'barrier': {
      const record = recordIn(strategy.barriers)
      return record === undefined ? null : <BarrierPanel record={record} {...rest} />
    }
    case 'collaboration': {
      const record = recordIn(strategy.collaborations)
      return record === undefined ? null : <CollaborationPanel record={record} {...rest} />
    }
    case 'channel':
      return id === undefined ? (
        <NewChannelPanel
          start={rest.start}
          onClose={(made) => {
            if (made !== null) rest.onSaved?.(made)
            rest.onClose()
          }}
        />
      ) : (
        <PurposesPanel channelId={id} onClose={rest.onClose} />
      )
    case 'unit': {
      const record = recordIn(strategy.units)
      return record === undefined ? null : <UnitPanel record={record} {...rest} />
    }
  }
}
