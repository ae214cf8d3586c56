import fc from 'fast-check'
import { barrierStatuses } from '#domain/barrier.ts'
import { benefitStatuses } from '#domain/benefit.ts'
import { lifecycles } from '#domain/channel.ts'
import { contributionRoles } from '#domain/contribution.ts'
import { decisionOutcomes } from '#domain/decision.ts'
import { goalStatuses } from '#domain/goal.ts'
import { persistenceStatuses } from '#domain/status.ts'
import type { CasePlan } from './boundaryCases.ts'

const ids = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${prefix}${String(index)}`)
const one = (prefix: string, count: number) => fc.constantFrom(...ids(prefix, count))
const some = (prefix: string, count: number) => fc.subarray(ids(prefix, count))
/** Seldom few: thin plans have nothing for the rules that need several records to meet. */
const most = (prefix: string, count: number) =>
  fc.oneof(
    { weight: 1, arbitrary: some(prefix, count) },
    { weight: 4, arbitrary: fc.subarray(ids(prefix, count), { minLength: count - 1 }) },
  )
const records = <Fields extends object>(
  prefix: string,
  count: number,
  fields: fc.Arbitrary<Fields>,
) =>
  fc
    .tuple(most(prefix, count), fc.array(fields, { minLength: count, maxLength: count }))
    .map(([chosen, rows]) =>
      chosen.flatMap((id, index) => {
        const row = rows[index]
        return row ? [{ ...row, id }] : []
      }),
    )
const day = fc.constantFrom('2026-01-15', '2026-08-20', '2026-10-30', '2026-11-23', '2027-01-10')
/** Mostly one unit, as owners are: many at once join every unit with every other. */
const owners = fc.oneof(
  { weight: 4, arbitrary: one('u', 4).map((id) => [id]) },
  { weight: 1, arbitrary: some('u', 4) },
)
const perhaps = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null })

/** Small plans in which every rule has something to find now and then; some links point at nothing. */
export const randomPlan: fc.Arbitrary<CasePlan> = fc.record({
  goals: records(
    'g',
    4,
    fc.record({
      status: fc.constantFrom(...goalStatuses),
      developmentArea: perhaps(fc.constantFrom('North', 'South')),
      parentGoalId: perhaps(one('g', 4)),
    }),
  ),
  audiences: records('a', 3, fc.constant({})),
  benefits: records(
    'b',
    5,
    fc.record({
      audienceId: one('a', 3),
      status: fc.constantFrom('active', 'active', ...benefitStatuses),
      goalIds: some('g', 4),
      requiredUnitIds: some('u', 4),
    }),
  ),
  units: records('u', 4, fc.record({ closeToClients: fc.boolean() })),
  contributions: fc.array(
    fc.record({
      unitId: one('u', 4),
      benefitId: one('b', 5),
      role: fc.constantFrom(...contributionRoles),
    }),
    { maxLength: 8 },
  ),
  collaborations: records(
    'k',
    2,
    fc.record({ unitIds: fc.subarray(ids('u', 4), { maxLength: 2 }), start: perhaps(day) }),
  ),
  channels: records(
    'c',
    5,
    fc.record({
      platform: fc.constantFrom('facebook', 'blog'),
      mode: fc.constantFrom('publish', 'publish', 'publish', 'monitor'),
      lifecycle: fc.constantFrom('running', 'running', 'running', ...lifecycles),
      cadence: fc.constantFrom(null, { n: 1, per: 'week' }),
      status: fc.constantFrom(...persistenceStatuses),
      ownerUnitIds: owners,
      audienceIds: some('a', 3),
      benefitIds: some('b', 5),
      goalIds: some('g', 4),
      writerRoleIds: some('r', 3),
      deputyRoleIds: some('r', 3),
    }),
  ),
  initiatives: records(
    'i',
    3,
    fc.record({
      benefitId: perhaps(one('b', 5)),
      channelId: perhaps(one('c', 5)),
      leadUnitId: perhaps(one('u', 4)),
      way: perhaps(fc.constantFrom('', 'Evening phone')),
    }),
  ),
  decisions: records(
    'd',
    4,
    fc.record({
      initiativeId: one('i', 3),
      outcome: fc.constantFrom(...decisionOutcomes),
      decidedOn: day,
      supersedesDecisionId: perhaps(one('d', 4)),
    }),
  ),
  barriers: records(
    'h',
    2,
    fc.record({
      owner: perhaps(fc.constant('Manager')),
      action: perhaps(fc.constant('Try')),
      dueOn: perhaps(day),
      status: fc.constantFrom(...barrierStatuses),
    }),
  ),
  pauses: records(
    'p',
    2,
    fc.record({
      to: perhaps(day),
      channelIds: some('c', 5),
      commentsOpen: fc.boolean(),
      supervisionRoleId: perhaps(one('r', 3)),
    }),
  ),
  roles: records('r', 3, fc.record({ unitId: perhaps(one('u', 4)) })),
  watchedSources: records(
    's',
    2,
    fc.record({ channelId: perhaps(one('c', 5)), receiver: perhaps(fc.constant('Manager')) }),
  ),
  observations: fc.array(
    fc.record({ sourceId: perhaps(one('s', 2)), channelId: perhaps(one('c', 5)), date: day }),
    { maxLength: 3 },
  ),
})

/** The same plan with the records of every list in another order. */
export function shuffled(plan: CasePlan): fc.Arbitrary<CasePlan> {
  const lists = Object.entries(plan).map(([name, rows]: [string, readonly object[]]) =>
    fc
      .shuffledSubarray([...rows], { minLength: rows.length, maxLength: rows.length })
      .map((other) => [name, other] as const),
  )
  return fc.tuple(...lists).map((entries) => Object.fromEntries(entries))
}
