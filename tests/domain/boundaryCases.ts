import { boundaryFindings } from '#domain/boundaryFindings.ts'
import type { Finding } from '#domain/finding.ts'
import { divideBySetAside } from '#domain/findingSetAside.ts'
import type { ObjectRef } from '#domain/objectRef.ts'
import { setAsidesIn, toStrategyPlan } from './casePlan.ts'
import { toDate } from './caseRecords.ts'

/**
 * A plan as plain data for `findingsOf`. Every list may be left out and is then empty, save that absent
 * `units` and `roles` are made from the ids that other records name. Lists may come in any order.
 *
 * - Dates are `YYYY-MM-DD`. Words are those listed with each field; `at_risk`, `At risk` and `atRisk` are one
 *   word, and a word that is not listed is refused with an error that names it.
 * - `null` stands for absent everywhere. Fields that are not listed are ignored.
 * - A record with `deletedAt` (any text) or `archived: true` is not there, and neither are links to it.
 *   A link to an id that no list holds is no link.
 * - Links may be given inside a record (`benefitIds` on a channel) or as records of their own
 *   (`channelBenefits`), as the app stores them, or both.
 */
export type CasePlan = {
  /** `status`: active (unless given) | reached | dropped. `developmentArea`: the area's name. */
  readonly goals?: Records<{
    status?: Word
    developmentArea?: Word
    parentGoalId?: Word
  }>
  readonly audiences?: Records<object>
  /** `status`: idea | active (unless given) | realised | writtenOff. `audienceId` is the one it is for. */
  readonly benefits?: Records<{
    audienceId?: Word
    status?: Word
    goalIds?: Ids
    requiredUnitIds?: Ids
  }>
  readonly benefitGoals?: Links<'benefitId' | 'goalId'>
  readonly requiredUnits?: Links<'benefitId' | 'unitId'>
  /** Departments, units and outside parties alike; `kind` changes nothing. `closeToClients`: false unless given. */
  readonly units?: Records<{ kind?: Word; closeToClients?: boolean | null }>
  /** `role`: leads | contributes | missing (or `needed but missing`). One a unit and benefit. */
  readonly contributions?: ReadonlyArray<
    Marked & { readonly unitId: string; readonly benefitId: string; readonly role: string }
  >
  /** `start`: joins nobody before that day. */
  readonly collaborations?: Records<{ unitIds?: Ids; start?: Word }>
  readonly collaborationUnits?: Links<'collaborationId' | 'unitId'>
  /**
   * `platform`: any of the app's platform names, `facebook` unless given. `mode`: publish (unless given) | monitor.
   * `lifecycle`: planned | running (unless given) | resting | closing | closed. `start`: 2020-01-01 unless given.
   * `cadence`: `{ n, per: week | month | quarter | halfyear }`, or none.
   * `status`: the persistence status as of `today`, as the app would compute it: monitoring | planned | resting |
   * closing | closed | noData | paused | silent | atRisk | quieterThanUsual | new | belowPlan | active. Unless
   * given, active. `gapActiveDays`: days of silence, only repeated in the facts. `writerRoleIds`, `deputyRoleIds`:
   * short for assignments without dates. `register`: short for its register block.
   */
  readonly channels?: Records<{
    platform?: Word
    mode?: Word
    lifecycle?: Word
    start?: Word
    cadence?: { readonly n: number; readonly per: string } | null
    status?: Word
    gapActiveDays?: number | null
    ownerUnitIds?: Ids
    audienceIds?: Ids
    benefitIds?: Ids
    goalIds?: Ids
    writerRoleIds?: Ids
    deputyRoleIds?: Ids
    register?: RegisterFields | null
  }>
  /** Persistence statuses beside the channels; these win over a channel's own `status`. */
  readonly channelStandings?: ReadonlyArray<{
    readonly channelId: string
    readonly status: string
    readonly gapActiveDays?: number | null
  }>
  readonly channelOwners?: Links<'channelId' | 'unitId'>
  readonly channelAudiences?: Links<'channelId' | 'audienceId'>
  readonly channelBenefits?: Links<'channelId' | 'benefitId'>
  readonly channelGoals?: Links<'channelId' | 'goalId'>
  /** `way`: the way of working, where it is not a channel. The rules do not read its lifecycle. */
  readonly initiatives?: Records<{
    audienceId?: Word
    benefitId?: Word
    channelId?: Word
    way?: Word
    leadUnitId?: Word
  }>
  /**
   * `outcome`: prioritise | continue | try | wait | merge | close. `decidedOn`: the day. `owner`: a role's name.
   * `confirmed`: true unless given as false. The newest decision on an initiative is the one in force.
   */
  readonly decisions?: Records<{
    initiativeId: string
    outcome: string
    decidedOn: string
    owner?: Word
    rank?: number | null
    confirmed?: boolean | null
    supersedesDecisionId?: Word
  }>
  /**
   * `type`: organisation (unless given) | culture | history | waysOfWorking | geography | regulation | technology |
   * resources. `status`: open (unless given) | underWay | solved | accepted.
   */
  readonly barriers?: Records<{
    type?: Word
    owner?: Word
    action?: Word
    dueOn?: Word
    status?: Word
  }>
  /**
   * `scope`: all | channels; unless given, channels if any are linked, else all. Without `to` until further notice;
   * `from` is not read. A pause does not change a channel's `status` here: give that too.
   */
  readonly pauses?: Records<{
    scope?: Word
    from?: Word
    to?: Word
    channelIds?: Ids
    commentsOpen?: boolean | null
    supervisionRoleId?: Word
  }>
  readonly pauseChannels?: Links<'pauseId' | 'channelId'>
  /** `unitId`: where the role belongs. */
  readonly roles?: Records<{ unitId?: Word }>
  /** `task`: writer | moderator | supervision | approval | deputy. Both days included; without them always. */
  readonly assignments?: ReadonlyArray<
    Marked & {
      readonly channelId: string
      readonly roleId: string
      readonly task: string
      readonly from?: Word
      readonly to?: Word
    }
  >
  /** What is watched. `receiver`: a role's name. `since`: the first day of watching. */
  readonly watchedSources?: Records<{ channelId?: Word; receiver?: Word; since?: Word }>
  /** Of a source (`sourceId`), or else of a channel as a whole (`channelId`). */
  readonly observations?: ReadonlyArray<
    Marked & { readonly sourceId?: Word; readonly channelId?: Word; readonly date: string }
  >
  readonly registerBlocks?: ReadonlyArray<Marked & RegisterFields & { readonly channelId: string }>
  /**
   * Takes the finding with this `key` away, or every finding of this `rule` about exactly these `objects` (in any
   * order). `until`: the last day it holds. Reason and date (`setAsideOn`) are for people.
   */
  readonly setAsides?: ReadonlyArray<
    Marked & {
      readonly key?: Word
      readonly rule?: Word
      readonly objects?: readonly ObjectRef[] | null
      readonly reason?: Word
      readonly setAsideOn?: Word
      readonly until?: Word
    }
  >
}

type Word = string | null
type Ids = readonly string[] | null
type Marked = { readonly deletedAt?: Word; readonly archived?: boolean | null }
type Records<Fields> = ReadonlyArray<Marked & { readonly id: string } & Readonly<Fields>>
type Links<Ends extends string> = ReadonlyArray<Marked & Readonly<Record<Ends, string>>>

/** The required ones; a field with any text is filled in. */
type RegisterFields = {
  readonly responsibleManagerRoleId?: Word
  readonly accountOwnerRoleId?: Word
  readonly moderatorRoleId?: Word
  readonly deputyRoleId?: Word
  readonly disposalRule?: Word
}

/** A finding as plain data. */
export type FoundCase = {
  /** `G1` … `G16`. */
  readonly rule: string
  /** `serious`, `medium` or `notice`. */
  readonly severity: string
  /** What it is about, the main object first; kinds as in src/domain/objectRef.ts. */
  readonly objects: readonly ObjectRef[]
  /** What a set-aside of it names. */
  readonly key: string
  /** Its figures and grounds, by rule; see FindingFacts in src/domain/finding.ts. */
  readonly facts: Finding['facts']
  /** The nearest first step, and all of them with their objects; see findingActionKinds. */
  readonly action: string
  readonly actions: Finding['actions']
}

/**
 * The boundary findings of a plan as of `today`, without those that are set aside: the gravest first, then by rule
 * number, then by key. How each rule reads the plan stands with the rule (see boundaryFindings.ts), and why in
 * docs/decisions/0009-boundary-rules.md.
 */
export function findingsOf(plan: CasePlan, today: string): FoundCase[] {
  const day = toDate(today)
  const findings = boundaryFindings(toStrategyPlan(plan), day)
  return divideBySetAside(findings, setAsidesIn(plan, findings), day).open.map((finding) => ({
    rule: finding.rule,
    severity: finding.severity,
    objects: finding.objects,
    key: finding.key,
    facts: finding.facts,
    action: finding.actions[0]?.kind ?? '',
    actions: finding.actions,
  }))
}
