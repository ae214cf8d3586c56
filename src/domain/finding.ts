import type { BarrierType } from './barrier.ts'
import type { DecisionOutcome } from './decision.ts'
import { byCodePoint, refKey, type ObjectKind, type ObjectRef } from './objectRef.ts'
import type { RequiredRegisterField } from './registerBlock.ts'

/** From the gravest. */
export const severities = ['serious', 'medium', 'notice'] as const
export type Severity = (typeof severities)[number]

/** The boundary rules in their order, by the names they have with the organisation. */
export const boundaryRules = [
  'G1',
  'G2',
  'G3',
  'G4',
  'G5',
  'G6',
  'G7',
  'G8',
  'G9',
  'G10',
  'G11',
  'G12',
  'G13',
  'G14',
  'G15',
  'G16',
] as const
export type BoundaryRule = (typeof boundaryRules)[number]

/** What a rule can propose to begin with. */
export const findingActionKinds = [
  'startCollaboration',
  'newInitiative',
  'linkChannel',
  'linkGoal',
  'linkBenefit',
  'inviteUnit',
  'chooseLead',
  'addBenefit',
  'addChannel',
  'planRestart',
  'addWriter',
  'nameDeputy',
  'completeBarrier',
  'followUpBarrier',
  'completeInitiative',
  'closeChannel',
  'nameReceiver',
  'addObservation',
  'nameSupervision',
  'completeRegister',
  'mergeChannels',
  'inviteWriter',
  'logBarrier',
] as const
export type FindingActionKind = (typeof findingActionKinds)[number]

/** A first step, and what it is taken with: the unit to invite, the channel to close. */
export type FindingAction = {
  readonly kind: FindingActionKind
  readonly objects: readonly ObjectRef[]
}

/** Why a channel may not bear a benefit alone. */
export type BearerGround = 'atRisk' | 'silent' | 'paused' | 'oneWriter'
export type BarrierGap = 'owner' | 'action' | 'due'
export type DecisionGap = 'owner' | 'channel' | 'cadence'

/** What each rule found, for the sentence about it. Ids are in code-point order; days are whole. */
export type FindingFacts =
  | {
      readonly rule: 'G1'
      readonly audienceId: string
      readonly unitIds: readonly string[]
      /** The owner units by whom they work with; two or more groups. */
      readonly tracks: ReadonlyArray<readonly string[]>
    }
  | {
      readonly rule: 'G2'
      readonly benefitId: string
      readonly prioritised: boolean
      /** Channels that give it but are not live. */
      readonly sleepingChannelIds: readonly string[]
    }
  | {
      readonly rule: 'G3'
      readonly channelId: string
      readonly missing: ReadonlyArray<'goal' | 'benefit'>
      /** Goals that its benefits serve, which it could be linked to at once. */
      readonly nearGoalIds: readonly string[]
    }
  | {
      readonly rule: 'G4'
      readonly benefitId: string
      readonly requiredUnitIds: readonly string[]
      readonly absentUnitIds: readonly string[]
    }
  | {
      readonly rule: 'G5'
      readonly benefitId: string
      readonly unitIds: readonly string[]
      readonly leadUnitIds: readonly string[]
    }
  | { readonly rule: 'G6'; readonly audienceId: string }
  | { readonly rule: 'G7'; readonly goalId: string }
  | {
      readonly rule: 'G8'
      readonly benefitId: string
      readonly channelId: string
      readonly grounds: readonly BearerGround[]
      /** Days of silence, when at risk or silent and known. */
      readonly gapActiveDays: number | null
    }
  | {
      readonly rule: 'G9'
      readonly ground: 'noDeputy' | 'manyChannels'
      readonly roleId: string
      /** One for `noDeputy`, three or more for `manyChannels`. */
      readonly channelIds: readonly string[]
    }
  | {
      readonly rule: 'G10'
      readonly barrierId: string
      readonly type: BarrierType
      readonly missing: readonly BarrierGap[]
      /** Days since the due date; null when it is not overdue. */
      readonly overdueDays: number | null
    }
  | {
      readonly rule: 'G11'
      readonly ground: 'unfinished' | 'stillLive' | 'quiet'
      readonly decisionId: string
      readonly initiativeId: string
      readonly channelId: string | null
      readonly outcome: DecisionOutcome
      readonly rank: number | null
      /** Days since the decision. */
      readonly ageDays: number
      /** For `unfinished`: what the item lacks. */
      readonly missing: readonly DecisionGap[]
      /** For `quiet`: which of the two, and the days of silence when known. */
      readonly status: 'atRisk' | 'silent' | null
      readonly gapActiveDays: number | null
    }
  | {
      readonly rule: 'G12'
      /** What is watched; null when the channel has nothing entered under it. */
      readonly sourceId: string | null
      readonly channelId: string | null
      readonly noReceiver: boolean
      /** No observation within the limit. */
      readonly noObservation: boolean
      /** Days since the newest observation; null when there has been none. */
      readonly observationAgeDays: number | null
    }
  | {
      readonly rule: 'G13'
      readonly pauseId: string
      readonly scope: 'all' | 'channels'
      readonly channelIds: readonly string[]
    }
  | {
      readonly rule: 'G14'
      readonly channelId: string
      readonly missing: readonly RequiredRegisterField[]
    }
  | {
      readonly rule: 'G15'
      readonly channelIds: readonly [string, string]
      readonly sharedBenefitIds: readonly string[]
      readonly samePlatform: boolean
      readonly sameAudience: boolean
      /** Those of the two that do not keep their plan. */
      readonly notActiveIds: readonly string[]
    }
  | {
      readonly rule: 'G16'
      readonly area: string
      readonly goalIds: readonly string[]
      /** Units close to the clients that take part in its benefits, and could be asked. */
      readonly nearUnitIds: readonly string[]
    }

/** One boundary that stands in the way. */
export type Finding = {
  readonly rule: BoundaryRule
  readonly severity: Severity
  /**
   * The same as long as the rule finds the same about the same objects, whatever the order of records.
   * A set-aside is tied to it, so a finding that says something new comes back.
   */
  readonly key: string
  /** What it is about, the main object first. */
  readonly objects: readonly ObjectRef[]
  readonly facts: FindingFacts
  /** One or more, the nearest at hand first. */
  readonly actions: readonly FindingAction[]
}

/** What a rule hands over; the key is made of it. */
export type FindingParts = {
  readonly severity: Severity
  readonly objects: readonly ObjectRef[]
  /** What is said of the objects beyond the rule itself: a change of these is news. */
  readonly grounds?: readonly string[]
  readonly facts: FindingFacts
  readonly actions: Finding['actions']
}

/** The finding with its key: rule, objects and grounds, the latter two in code-point order. */
export function toFinding({ grounds = [], ...parts }: FindingParts): Finding {
  const { rule } = parts.facts
  const named = [parts.objects.map(refKey).sort(byCodePoint), [...grounds].sort(byCodePoint)]
  return { rule, key: [rule, ...named.map((names) => names.join(','))].join('|'), ...parts }
}

/** A first step with objects of one kind. */
export function action(
  kind: FindingActionKind,
  objectKind: ObjectKind,
  ids: readonly string[],
): FindingAction {
  return { kind, objects: ids.map((id) => ({ kind: objectKind, id })) }
}

/** Orders findings: the gravest first, then by rule, then by key. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
    boundaryRules.indexOf(a.rule) - boundaryRules.indexOf(b.rule) ||
    byCodePoint(a.key, b.key)
  )
}
