import { barrierObjectKinds } from '#domain/barrier.ts'
import type { Initiative } from '#domain/initiative.ts'
import type { ObjectRef } from '#domain/objectRef.ts'
import type { Obstructed } from '#domain/strategyDrafts.ts'
import type {
  StrategyEditing,
  StrategyKind,
  StrategyStart,
} from '#pieces/strategy/strategyEditing.ts'
import type { FindingStep } from './findingSteps.ts'
import type { OpenPanel } from './openPanel.ts'

/** Where a first step leads: a panel beside the screen, or a channel's page. */
export type StepTarget = { readonly panel: OpenPanel } | { readonly channelId: string }

/** Where the step leads; null for one that cannot be begun yet. */
export function stepTarget(
  { kind, objects, finding: { facts } }: FindingStep,
  initiatives: readonly Initiative[],
): StepTarget | null {
  const [object] = objects
  if (!object) return null
  switch (kind) {
    case 'startCollaboration': {
      if (facts.rule !== 'G1') return null
      const { unitIds, audienceId } = facts
      return panelOf({ add: 'collaboration', unitIds, audienceId })
    }
    case 'inviteUnit': {
      if (facts.rule !== 'G4') return null
      const cell = { benefitId: facts.benefitId, unitId: object.id }
      return { panel: { kind: 'invite', cell } }
    }
    case 'chooseLead':
      return { panel: { kind: 'chooseLead', benefitId: object.id } }
    case 'mergeChannels': {
      if (facts.rule !== 'G15') return null
      const { channelIds, notActiveIds } = facts
      return { panel: { kind: 'merge', channelIds, notActiveIds } }
    }
    case 'newInitiative':
      return panelOf({ add: 'initiative', benefitId: object.id })
    case 'addBenefit':
      return panelOf({ add: 'benefit', ...startAt(object) })
    case 'inviteWriter':
      // What they would write is an initiative of theirs.
      return panelOf({ add: 'initiative', ...startAt(object) })
    case 'addChannel':
      return panelOf({ add: 'channel', ...startAt(object) })
    case 'completeBarrier':
    case 'followUpBarrier':
      return ownPlace(object)
    case 'nameSupervision':
      return { panel: { kind: 'pause', pauseId: object.id } }
    case 'logBarrier':
      return panelOf({ add: 'barrier', about: affectedBy(objects, initiatives) })
    case 'linkChannel':
    case 'linkGoal':
    case 'linkBenefit':
      return object.kind === 'channel'
        ? panelOf({ kind: 'channel', id: object.id })
        : ownPlace(object)
    case 'closeChannel':
      return { panel: { kind: 'close', channelId: object.id } }
    case 'planRestart':
    case 'addWriter':
    case 'nameDeputy':
    case 'completeInitiative':
    case 'nameReceiver':
    case 'addObservation':
    case 'completeRegister':
      return object.kind === 'channel' ? { channelId: object.id } : ownPlace(object)
  }
}

/** The kind of the strategy's panel that an object has; null for what has none. */
export function strategyKindOf({ kind }: ObjectRef): StrategyKind | null {
  return strategyKinds.find((known) => known === kind) ?? null
}

const strategyKinds = ['goal', 'audience', 'benefit', 'initiative', 'barrier'] as const

function ownPlace(object: ObjectRef): StepTarget | null {
  const kind = strategyKindOf(object)
  return kind && panelOf({ kind, id: object.id })
}

function panelOf(editing: StrategyEditing): StepTarget {
  return { panel: { kind: 'strategy', editing } }
}

function startAt({ kind, id }: ObjectRef): StrategyStart {
  if (kind === 'audience') return { audienceId: id }
  if (kind === 'goal') return { goalId: id }
  return kind === 'unit' ? { unitId: id } : {}
}

/** What a barrier about these would stand in the way of; of an initiative, the benefit it is to give. */
function affectedBy(
  objects: readonly ObjectRef[],
  initiatives: readonly Initiative[],
): Obstructed[] {
  return objects.flatMap(({ kind, id }) => {
    if (kind === 'initiative') {
      const benefitId = initiatives.find((initiative) => initiative.id === id)?.benefitId
      return benefitId === undefined
        ? []
        : [{ objectKind: 'benefit' as const, objectId: benefitId }]
    }
    const objectKind = barrierObjectKinds.find((known) => known === kind)
    return objectKind ? [{ objectKind, objectId: id }] : []
  })
}
