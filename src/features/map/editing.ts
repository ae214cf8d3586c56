import type { MapNode } from '#domain/strategyMap.ts'
import type { StrategyKind, StrategyStart } from '#pieces/strategy/strategyEditing.ts'

export type AddedKind = StrategyKind | 'goals' | 'channels'

/** What a panel is open for: something that is on the map, or something new and what it is to hang with. */
export type Editing =
  | { readonly kind: StrategyKind; readonly id: string }
  | ({ readonly add: AddedKind } & StrategyStart)

/** The next step in the chain: after a goal or an audience a benefit, after a benefit an initiative. */
export function addAfter({ kind, id }: Pick<MapNode, 'kind' | 'id'>): Editing {
  switch (kind) {
    case 'goal':
      return { add: 'benefit', goalId: id }
    case 'audience':
      return { add: 'benefit', audienceId: id }
    case 'benefit':
      return { add: 'initiative', benefitId: id }
    case 'channel':
      return { add: 'initiative', channelId: id }
    case 'initiative':
      return { add: 'initiative' }
  }
}

/** There is one vision: who asks for a new one where there is one changes it. */
export function withVision(editing: Editing, [visionId]: readonly string[]): Editing {
  return 'add' in editing && editing.add === 'vision' && visionId !== undefined
    ? { kind: 'vision', id: visionId }
    : editing
}
