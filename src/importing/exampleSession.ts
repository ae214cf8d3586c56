import { usualAgenda } from '#domain/agenda.ts'
import { ballotId, type Ballot } from '#domain/ballot.ts'
import { addDays, toLocalDate, type DayNumber } from '#domain/calendar.ts'
import type { Channel } from '#domain/channel.ts'
import { confirmedDecision } from '#domain/confirmedDecision.ts'
import type { Decision } from '#domain/decision.ts'
import { initiativeFacts } from '#domain/initiativeFacts.ts'
import type { Participant } from '#domain/participant.ts'
import { reviewedBenefit, type Review } from '#domain/review.ts'
import { isScore } from '#domain/score.ts'
import type { Session } from '#domain/session.ts'
import type { SessionItem } from '#domain/sessionItem.ts'
import { sessionResult } from '#domain/sessionResult.ts'
import type { exampleStrategy } from './exampleStrategy.ts'
import type { ExampleStamp, ExampleUnits } from './exampleUnits.ts'

/** What the meeting of Exempelkommun is held about. */
type ExampleMeetingGround = {
  readonly today: DayNumber
  readonly stamp: ExampleStamp
  readonly units: ExampleUnits
  readonly channels: readonly Channel[]
  readonly strategy: ReturnType<typeof exampleStrategy>
}

/** So many days ago it was held; what is tried is to be looked at soon, and what waits was a while ago. */
const daysAgo = 75
const daysToTry = 9
const reviewedDaysAgo = 12

/** Places in the list of initiatives: what was scored, in the order of the ballot. */
const scored = [0, 1, 3, 4, 5, 7]

/** Goal and benefit of each initiative, a row a voter. In the second round those that were talked about. */
const ballotsOfRounds = [
  [
    '444332223311',
    '443333434321',
    '344422223220',
    '434322434411',
    '333411123310',
    '444333333321',
    '434423112211',
  ],
  ['3323', '3422', '3323', '3422', '3323', '3433', '3323'],
]

const roles: ReadonlyArray<readonly [string, keyof ExampleUnits | null]> = [
  ['Förvaltningschef', null],
  ['Enhetschef för Ungdomsrådgivningen', 'youth'],
  ['Enhetschef för Kontaktpoolen', 'contact'],
  ['Enhetschef för seniorcentren', 'north'],
  ['Verksamhetschef', null],
  ['Kvalitetschef', null],
  ['HR-chef', null],
]

const decided = [
  {
    outcome: 'prioritise',
    owner: 'Enhetschef för Kontaktpoolen',
    firstStep: 'Fråga tre kontaktpersoner om de vill berätta.',
  },
  {
    outcome: 'try',
    owner: 'Enhetschef för Ungdomsrådgivningen',
    firstStep: 'Pröva två torsdagar och räkna frågorna.',
  },
  {
    outcome: 'wait',
    rationale: 'Centren behöver först enas om vem som håller i den.',
    dissent: 'HR-chefen ville börja genast.',
  },
] as const

const reviewedText =
  'Centren har enats om att Norr håller i bloggen, och två av tre skribenter vill vara med. Vi tar upp den igen vid nästa möte.'

/** One finished meeting: seven voters, two rounds, and what was decided on the first three initiatives. */
export function exampleSession({ today, stamp, units, channels, strategy }: ExampleMeetingGround) {
  const heldOn = toLocalDate(addDays(today, -daysAgo))
  const at = (minutes: string) => `${heldOn}T11:${minutes}:00.000Z`
  const initiatives = scored.flatMap((place) => strategy.initiatives[place] ?? [])
  const talkedAbout = initiatives.slice(2, 4)
  const base: Session = {
    ...stamp(),
    title: 'Vad ska vi satsa på i höst?',
    heldOn,
    stage: 'confirmed',
    stageSince: at('45'),
    weight: 0.5,
    top: 2,
    hoursAvailable: 8,
    decidedBy: 'Förvaltningens ledningsgrupp',
    reference: 'SN 2026/118',
    agenda: { ...usualAgenda },
    rounds: [initiatives, talkedAbout].map((items, round) => ({
      openedAt: at(round === 0 ? '05' : '30'),
      closedAt: at(round === 0 ? '12' : '35'),
      itemIds: items.map(({ id }) => id),
    })),
    confirmedAt: at('45'),
  }
  const { id: sessionId } = base
  const items = initiatives.map((initiative, place): SessionItem => {
    const served = strategy.benefitGoals.filter((link) => link.benefitId === initiative.benefitId)
    return {
      ...stamp(),
      sessionId,
      initiativeId: initiative.id,
      place: place + 1,
      facts: initiativeFacts({
        initiative,
        audience: strategy.audiences.find(({ id }) => id === initiative.audienceId),
        benefit: strategy.benefits.find(({ id }) => id === initiative.benefitId),
        channel: channels.find(({ id }) => id === initiative.channelId),
        leadUnit: Object.values(units).find(({ id }) => id === initiative.leadUnitId),
        goals: strategy.goals.filter(({ id }) => served.some(({ goalId }) => goalId === id)),
      }),
    }
  })
  const participants = roles.map(([role, unit], voter): Participant => ({
    ...stamp(),
    sessionId,
    number: voter + 1,
    role,
    ...(unit && { unitId: units[unit].id }),
  }))
  const ballots = ballotsOfRounds.flatMap((rows, round) =>
    rows.map((row, voter): Ballot => ({
      ...stamp(),
      id: ballotId(sessionId, round + 1, voter + 1),
      sessionId,
      round: round + 1,
      participant: voter + 1,
      way: 'device',
      scores: (base.rounds[round]?.itemIds ?? []).map((itemId, place) => ({
        itemId,
        goal: digit(row, 2 * place),
        benefit: digit(row, 2 * place + 1),
      })),
    })),
  )
  const result = sessionResult({ session: base, items, ballots })
  const decisions = decided.flatMap((draft, place): Decision[] => {
    const item = items[place]
    if (!item || !result) return []
    return [
      confirmedDecision(
        {
          ...stamp(),
          ...draft,
          sessionId,
          initiativeId: item.initiativeId,
          decidedOn: heldOn,
          ...(draft.outcome === 'try' && {
            tryUntil: toLocalDate(addDays(today, daysToTry)),
            reviewOn: toLocalDate(addDays(today, daysToTry)),
          }),
          ...(draft.outcome === 'wait' && {
            reviewOn: toLocalDate(addDays(today, -reviewedDaysAgo)),
          }),
        },
        item,
        base,
        result,
        { now: at('45'), today: heldOn },
      ),
    ]
  })
  const waiting = decisions.find(({ outcome }) => outcome === 'wait')
  const benefitId = initiatives.find(({ id }) => id === waiting?.initiativeId)?.benefitId
  const reviews = waiting
    ? [
        {
          ...stamp(),
          decisionId: waiting.id,
          heldOn: toLocalDate(addDays(today, -reviewedDaysAgo)),
          by: 'Förvaltningens ledningsgrupp',
          conclusion: reviewedText,
          outcome: 'newDecision',
          benefits: strategy.benefits.filter(({ id }) => id === benefitId).map(reviewedBenefit),
        } satisfies Review,
      ]
    : []
  return { sessions: [base], sessionItems: items, participants, ballots, decisions, reviews }
}

function digit(row: string, place: number) {
  const score = Number(row[place])
  return isScore(score) ? score : null
}
