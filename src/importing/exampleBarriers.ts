import type { Barrier } from '#domain/barrier.ts'
import type { ExampleBenefitKey } from './exampleBenefits.ts'
import type { ExampleUnits } from './exampleUnits.ts'

/** A barrier of the example, with what it stands in the way of by key. */
export type ExampleBarrier = Pick<Barrier, 'type' | 'statement' | 'status'> & {
  readonly owner?: string
  readonly action?: string
  /** Days from today; before it when negative. */
  readonly dueIn?: number
  readonly acceptedReason?: string
  readonly benefits?: readonly ExampleBenefitKey[]
  readonly units?: ReadonlyArray<keyof ExampleUnits>
  readonly channels?: readonly string[]
}

/** Four, by the interview's types: one on its way, one without an owner, one overdue and one accepted. */
export const exampleBarriers: readonly ExampleBarrier[] = [
  {
    type: 'organisation',
    statement: 'Elevhälsan hör till en annan förvaltning, så frågan blir liggande mellan oss.',
    owner: 'förvaltningschef',
    action: 'Bjuda in Elevhälsan till nästa redaktionsmöte.',
    dueIn: 16,
    status: 'underWay',
    benefits: ['evening'],
    units: ['pupilHealth'],
  },
  {
    type: 'culture',
    statement: 'Det är kommunikatören som ska skriva, inte vi som möter ungdomarna.',
    status: 'open',
    units: ['youth'],
  },
  {
    type: 'history',
    statement: 'Vi har alltid haft en egen blogg på varje center.',
    owner: 'enhetschef för seniorcentren',
    action: 'Pröva en gemensam blogg under ett kvartal.',
    dueIn: -12,
    status: 'open',
    benefits: ['centre'],
    channels: ['seniorcenter-norr', 'seniorcenter-soder', 'seniorcenter-ost'],
  },
  {
    type: 'geography',
    statement: 'Centren ligger i olika delar av kommunen och träffas sällan.',
    owner: 'enhetschef för seniorcentren',
    action: 'Ses på distans en gång i månaden.',
    status: 'accepted',
    acceptedReason: 'Avstånden går inte att ändra på. Vi ses på distans i stället.',
    units: ['north', 'south', 'east'],
  },
]
