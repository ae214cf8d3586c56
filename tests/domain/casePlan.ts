import { barrierStatuses, barrierTypes } from '#domain/barrier.ts'
import { benefitStatuses } from '#domain/benefit.ts'
import { channelModes, lifecycles } from '#domain/channel.ts'
import { contributionRoles, type ContributionRole } from '#domain/contribution.ts'
import { decisionOutcomes } from '#domain/decision.ts'
import type { Finding } from '#domain/finding.ts'
import { goalStatuses } from '#domain/goal.ts'
import { refKey } from '#domain/objectRef.ts'
import { periodKinds } from '#domain/period.ts'
import { platforms } from '#domain/platform.ts'
import { assignmentTasks } from '#domain/role.ts'
import type { SetAside } from '#domain/setAside.ts'
import { persistenceStatuses } from '#domain/status.ts'
import type { StrategyPlan } from '#domain/strategyPlan.ts'
import type { CasePlan } from './boundaryCases.ts'
import { dates, distinct, inner, kept, texts, toDate, word } from './caseRecords.ts'

/** The plan of a case in the form of the domain; see CasePlan for what it takes. */
export function toStrategyPlan(plan: CasePlan): StrategyPlan {
  const benefits = kept(plan.benefits)
  const channels = kept(plan.channels)
  const collaborations = kept(plan.collaborations)
  const pauses = kept(plan.pauses)
  const pauseChannels = [
    ...kept(plan.pauseChannels),
    ...inner(pauses, 'pauseId', 'channelIds', 'channelId'),
  ]
  const lists = {
    benefitGoals: [
      ...kept(plan.benefitGoals),
      ...inner(benefits, 'benefitId', 'goalIds', 'goalId'),
    ],
    requiredUnits: [
      ...kept(plan.requiredUnits),
      ...inner(benefits, 'benefitId', 'requiredUnitIds', 'unitId'),
    ],
    contributions: kept(plan.contributions).map(({ unitId, benefitId, role }) => ({
      unitId,
      benefitId,
      role: contributionRole(role),
    })),
    collaborationUnits: [
      ...kept(plan.collaborationUnits),
      ...inner(collaborations, 'collaborationId', 'unitIds', 'unitId'),
    ],
    channelOwners: [
      ...kept(plan.channelOwners),
      ...inner(channels, 'channelId', 'ownerUnitIds', 'unitId'),
    ],
    channelAudiences: [
      ...kept(plan.channelAudiences),
      ...inner(channels, 'channelId', 'audienceIds', 'audienceId'),
    ],
    channelBenefits: [
      ...kept(plan.channelBenefits),
      ...inner(channels, 'channelId', 'benefitIds', 'benefitId'),
    ],
    channelGoals: [
      ...kept(plan.channelGoals),
      ...inner(channels, 'channelId', 'goalIds', 'goalId'),
    ],
    initiatives: kept(plan.initiatives).map((row) => ({
      id: row.id,
      lifecycle: 'planned' as const,
      ...texts(row, ['audienceId', 'benefitId', 'channelId', 'way', 'leadUnitId']),
    })),
    assignments: [
      ...kept(plan.assignments).map((row) => ({
        channelId: row.channelId,
        roleId: row.roleId,
        task: word(assignmentTasks, row.task),
        ...dates(row, ['from', 'to']),
      })),
      ...inner(channels, 'channelId', 'writerRoleIds', 'roleId').map((link) => ({
        ...link,
        task: 'writer' as const,
      })),
      ...inner(channels, 'channelId', 'deputyRoleIds', 'roleId').map((link) => ({
        ...link,
        task: 'deputy' as const,
      })),
    ],
  }
  const registerBlocks = [
    ...kept(plan.registerBlocks),
    ...channels.flatMap(({ id, register }) => (register ? [{ ...register, channelId: id }] : [])),
  ].map((row) => ({ channelId: row.channelId, ...texts(row, registerTexts) }))
  const roles = plan.roles
    ? kept(plan.roles).map((row) => ({ id: row.id, ...texts(row, ['unitId']) }))
    : namedRoles(lists.assignments, pauses, registerBlocks).map((id) => ({ id }))
  return {
    ...lists,
    visions: [],
    goals: kept(plan.goals).map((row) => ({
      id: row.id,
      status: word(goalStatuses, row.status ?? 'active'),
      ...texts(row, ['developmentArea', 'parentGoalId']),
    })),
    audiences: kept(plan.audiences).map(({ id }) => ({ id })),
    benefits: benefits.map(({ id, audienceId, status }) => ({
      id,
      audienceId: audienceId ?? '',
      status: word(benefitStatuses, status ?? 'active'),
    })),
    units: plan.units
      ? kept(plan.units).map(({ id, closeToClients }) => ({
          id,
          closeToClients: closeToClients ?? false,
        }))
      : namedUnits(lists).map((id) => ({ id })),
    collaborations: [
      ...collaborations.map((row) => ({ id: row.id, ...dates(row, ['start']) })),
      ...(plan.collaborations
        ? []
        : distinct(lists.collaborationUnits.map((link) => link.collaborationId)).map((id) => ({
            id,
          }))),
    ],
    channels: channels.map((row) => ({
      id: row.id,
      platform: word(platforms, row.platform ?? 'facebook'),
      mode: word(channelModes, row.mode ?? 'publish'),
      lifecycle: word(lifecycles, row.lifecycle ?? 'running'),
      start: toDate(row.start ?? '2020-01-01'),
      ...(row.cadence
        ? { cadence: { n: row.cadence.n, per: word(periodKinds, row.cadence.per) } }
        : {}),
    })),
    channelStandings: [
      ...channels.map((row) => ({ ...row, channelId: row.id, status: row.status ?? 'active' })),
      ...(plan.channelStandings ?? []),
    ].map(({ channelId, status, gapActiveDays }) => ({
      channelId,
      status: word(persistenceStatuses, status),
      ...(gapActiveDays === null || gapActiveDays === undefined ? {} : { gapActiveDays }),
    })),
    decisions: kept(plan.decisions).map((row) => ({
      id: row.id,
      initiativeId: row.initiativeId,
      outcome: word(decisionOutcomes, row.outcome),
      decidedOn: toDate(row.decidedOn),
      ...(row.rank === null || row.rank === undefined ? {} : { rank: row.rank }),
      ...(row.confirmed === false ? {} : { confirmedAt: `${row.decidedOn}T12:00:00.000Z` }),
      ...texts(row, ['owner', 'supersedesDecisionId']),
    })),
    barriers: kept(plan.barriers).map((row) => ({
      id: row.id,
      type: word(barrierTypes, row.type ?? 'organisation'),
      status: word(barrierStatuses, row.status ?? 'open'),
      ...texts(row, ['owner', 'action']),
      ...dates(row, ['dueOn']),
    })),
    pauses: pauses.map((row) => ({
      id: row.id,
      scope: word(['all', 'channels'], row.scope ?? scopeOf(row.id, pauseChannels)),
      from: toDate(row.from ?? '2020-01-01'),
      commentsOpen: row.commentsOpen ?? false,
      ...dates(row, ['to']),
      ...texts(row, ['supervisionRoleId']),
    })),
    pauseChannels,
    roles,
    watchedSources: kept(plan.watchedSources).map((row) => ({
      id: row.id,
      ...texts(row, ['channelId', 'receiver']),
      ...dates(row, ['since']),
    })),
    observations: kept(plan.observations).map((row) => ({
      date: toDate(row.date),
      ...texts(row, ['sourceId', 'channelId']),
    })),
    registerBlocks,
  }
}

const registerRoles = [
  'responsibleManagerRoleId',
  'accountOwnerRoleId',
  'moderatorRoleId',
  'deputyRoleId',
] as const
const registerTexts = [...registerRoles, 'disposalRule'] as const

/** The plan's set-asides; one by rule and objects becomes one for each finding it is about. */
export function setAsidesIn(
  plan: CasePlan,
  findings: readonly Finding[],
): Array<Pick<SetAside, 'id' | 'findingKey' | 'setAsideOn' | 'until'>> {
  return kept(plan.setAsides).flatMap((row, index) => {
    const keys = row.key
      ? [row.key]
      : findings
          .filter(({ rule, objects }) => rule === row.rule && named(objects) === named(row.objects))
          .map(({ key }) => key)
    return keys.map((findingKey) => ({
      id: String(index),
      findingKey,
      setAsideOn: toDate(row.setAsideOn ?? '2020-01-01'),
      ...dates(row, ['until']),
    }))
  })
}

function named(objects: Finding['objects'] | null | undefined): string {
  return (objects ?? []).map(refKey).sort().join()
}

function scopeOf(pauseId: string, links: ReadonlyArray<{ readonly pauseId: string }>) {
  return links.some((link) => link.pauseId === pauseId) ? 'channels' : 'all'
}

function contributionRole(text: string): ContributionRole {
  return word(['neededButMissing', ...contributionRoles], text) === 'neededButMissing'
    ? 'missing'
    : word(contributionRoles, text)
}

type UnitNaming = Pick<
  StrategyPlan,
  'channelOwners' | 'requiredUnits' | 'contributions' | 'collaborationUnits' | 'initiatives'
>

function namedUnits(lists: UnitNaming): string[] {
  const links = [
    ...lists.channelOwners,
    ...lists.requiredUnits,
    ...lists.contributions,
    ...lists.collaborationUnits,
  ]
  return distinct([
    ...links.map(({ unitId }) => unitId),
    ...lists.initiatives.flatMap(({ leadUnitId }) => (leadUnitId ? [leadUnitId] : [])),
  ])
}

type RegisterRoles = Readonly<Partial<Record<(typeof registerRoles)[number], string>>>

function namedRoles(
  assignments: ReadonlyArray<{ readonly roleId: string }>,
  pauses: ReadonlyArray<{ readonly supervisionRoleId?: string | null }>,
  blocks: readonly RegisterRoles[],
): string[] {
  return distinct([
    ...assignments.map(({ roleId }) => roleId),
    ...pauses.flatMap(({ supervisionRoleId }) => supervisionRoleId ?? []),
    ...blocks.flatMap((block) => registerRoles.flatMap((field) => block[field] ?? [])),
  ])
}
